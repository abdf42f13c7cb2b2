public import Postgres
public import TransferStore
public import Upstream

/// Takes what an upstream database tells, with the rows that belong to it, into our inbox: each event once.
///
/// Every daemon has one for each upstream database; a claim in our database lets one of them read at a time. Nothing is confirmed
/// there before it is committed here, so that whatever dies in between only has it read again.
public final class UpstreamReader: Sendable {
    /// What it has to tell.
    public enum News: Sendable {
        /// Events were taken.
        case taken(UpstreamTaking)
        /// The upstream database, or ours, fails or is away, and is tried again.
        case failed(any Error)
        /// It goes on after a failure.
        case recovered(from: any Error)
        /// The upstream database was restored and counts its transactions anew: it is read from the beginning.
        case restored
        /// A transaction there keeps what is told from being read, or no longer does.
        case held(Bool)
    }

    /// Others take over from a daemon that is gone after this.
    private static let lease = Interval(microseconds: 10_000_000)

    private let mapping: UpstreamMapping
    private let upstream: ConnectionOptions
    private let own: ConnectionOptions
    private let identity = String(UInt64.random(in: .min ... .max), radix: 36)
    private let frame: ReadingFrame
    private let tell: @Sendable (News) -> Void

    /// Takes what it needs; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - mapping: Which database, and which rows belong to what it tells.
    ///   - own: Our database.
    ///   - tell: Is told what happens.
    /// - Throws: `PostgresError` for a connection string that cannot be read, and when the process has no descriptor left.
    public init(
        _ mapping: UpstreamMapping,
        own: ConnectionOptions,
        tell: @escaping @Sendable (News) -> Void
    ) throws(PostgresError) {
        self.mapping = mapping
        self.own = own
        self.tell = tell
        upstream = try ConnectionOptions(mapping.database, applicationName: "mutasid")
        frame = try ReadingFrame("mutasi.upstream.\(mapping.name)", listens: mapping.listens)
    }

    /// Begins to read.
    public func start() {
        frame.start({ [self] succeeded in try attempt(succeeded) }) { [tell] news in
            switch news {
            case .failed(let error): tell(.failed(error))
            case .recovered(let error): tell(.recovered(from: error))
            }
        }
    }

    /// Has it end after the transaction that it is at.
    public func stop() {
        frame.stop()
    }

    private func attempt(_ succeeded: () -> Void) throws {
        let ours = try frame.session(own)
        defer { ours.close() }
        let databases = UpstreamDatabases(ours)
        do {
            let session = try frame.session(upstream)
            defer { session.close() }
            let outbox = try UpstreamOutbox(session)
            try outbox.forget()
            var watch = HeldWatch()
            try frame.read(session, succeeded: succeeded) { try look(outbox, databases, ours, &watch) }
        } catch {
            try databases.note(mapping.name, failure: Self.code(of: error))
            throw error
        }
    }

    private func look(
        _ outbox: UpstreamOutbox,
        _ databases: UpstreamDatabases,
        _ ours: Session,
        _ watch: inout HeldWatch
    ) throws -> ReadingFrame.Step {
        guard let place = try databases.claim(mapping.name, as: identity, for: Self.lease) else { return .elsewhere }
        let taking = try take(after: place, outbox, databases, ours)
        let outlook = try outbox.outlook(after: taking?.place ?? place)
        if outlook.isRestored {
            tell(.restored)
            try databases.rewind(mapping.name, from: place)
            return .more
        }
        let finding = watch.look(isWaiting: outlook.isBehind && taking == nil, at: .now)
        if finding.hasChanged { tell(.held(finding.isHeld)) }
        if finding.isDue { try databases.note(mapping.name, isHeld: finding.isHeld, faults: outlook.faults) }
        guard taking != nil else { return .nothing }
        return outlook.isBehind ? .more : .found
    }

    private func take(
        after place: UpstreamPlace,
        _ outbox: UpstreamOutbox,
        _ databases: UpstreamDatabases,
        _ ours: Session
    ) throws -> UpstreamTaking? {
        let events = try outbox.pull(after: place)
        guard !events.isEmpty else { return nil }
        // While there is work, nobody need ring.
        try UpstreamInbox(outbox.session).sleep(false)
        let today = try CivilClock(ours).today()
        guard let taking = try databases.take(events, after: place, mapping, outbox, today: today) else { return nil }
        try outbox.acknowledge(taking.place, as: "mutasi")
        tell(.taken(taking))
        return taking
    }

    private static func code(of error: any Error) -> String {
        let error = error as? PostgresError
        return error?.sqlState?.description ?? error?.code.rawValue ?? "import"
    }
}
