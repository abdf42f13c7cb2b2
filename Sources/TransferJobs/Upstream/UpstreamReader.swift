import Dispatch
public import Postgres
import Synchronization
public import TransferStore
public import Upstream

/// Takes what an upstream database tells, with the rows that belong to it, into our inbox: each event once.
///
/// Every daemon has one for each upstream database, on a queue of its own; a claim in our database lets one of them read at a
/// time. Nothing is confirmed there before it is committed here, so that whatever dies in between only has it read again.
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

    /// The channel of the bell.
    private static let channel = "mutasi_inbox"
    /// When it looks again after it went to sleep: a writer that saw it awake may have committed meanwhile.
    private static let naps: [Duration] = [.milliseconds(20), .milliseconds(100), .milliseconds(300), .seconds(1)]
    /// An upstream database is given up after this, and others take over from a daemon that is gone.
    private static let patience: Duration = .seconds(60)
    private static let lease = Interval(microseconds: 10_000_000)
    private static let shortestPause: Duration = .milliseconds(200)
    private static let longestPause: Duration = .seconds(10)
    /// Between two notes that all is well.
    private static let noting: Duration = .seconds(60)
    /// What is told waits for a transaction this long before that is worth a word.
    private static let holding: Duration = .seconds(30)

    private let mapping: UpstreamMapping
    private let upstream: ConnectionOptions
    private let own: ConnectionOptions
    private let identity = String(UInt64.random(in: .min ... .max), radix: 36)
    private let waker: Waker
    private let queue: DispatchQueue
    private let isStopped = Atomic(false)
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
        queue = DispatchQueue(label: "mutasi.upstream.\(mapping.name)")
        waker = try Waker()
    }

    /// Begins to read.
    public func start() {
        queue.async { [self] in run() }
    }

    /// Has it end after the transaction that it is at.
    public func stop() {
        isStopped.store(true, ordering: .releasing)
        waker.wake()
    }

    private var goesOn: Bool { !isStopped.load(ordering: .acquiring) }

    private func run() {
        var pause = Self.shortestPause
        var failure: (any Error)?
        while goesOn {
            do {
                let ours = try Session(own)
                defer { ours.close() }
                ours.deadline = Self.patience
                let databases = UpstreamDatabases(ours)
                do {
                    let session = try Session(upstream)
                    defer { session.close() }
                    session.deadline = Self.patience
                    if mapping.listens { try session.listen(Self.channel) }
                    try read(UpstreamOutbox(session), databases, ours) {
                        if let past = failure { tell(.recovered(from: past)) }
                        failure = nil
                        pause = Self.shortestPause
                    }
                } catch {
                    try note(error, databases)
                    throw error
                }
            } catch {
                if failure == nil { tell(.failed(error)) }
                failure = error
                // Many daemons do not come back in step.
                waker.wait(until: .now + pause * Double.random(in: 0.5...1.5))
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    private func read(
        _ outbox: UpstreamOutbox,
        _ databases: UpstreamDatabases,
        _ ours: Session,
        succeeded: () -> Void
    ) throws {
        try outbox.forget()
        var nap = 0
        var notedAt: ContinuousClock.Instant?
        var heldSince: ContinuousClock.Instant?
        var isHeld = false
        while goesOn {
            guard let place = try databases.claim(mapping.name, as: identity, for: Self.lease) else {
                succeeded()
                waker.wait(until: .now + .seconds(1))
                continue
            }
            let taking = try take(after: place, outbox, databases, ours)
            let outlook = try outbox.outlook(after: taking?.place ?? place)
            if outlook.isRestored {
                tell(.restored)
                try databases.rewind(mapping.name, from: place)
                continue
            }
            succeeded()
            heldSince = outlook.isBehind && taking == nil ? heldSince ?? .now : nil
            let isHeldNow = heldSince.map { .now - $0 > Self.holding } ?? false
            if isHeldNow != isHeld { tell(.held(isHeldNow)) }
            if isHeldNow != isHeld || notedAt.map({ .now - $0 > Self.noting }) ?? true {
                try databases.note(mapping.name, isHeld: isHeldNow, faults: outlook.faults)
                notedAt = .now
            }
            isHeld = isHeldNow
            if taking != nil {
                nap = 0
                if outlook.isBehind { continue }
            }
            if nap == 0 { try UpstreamInbox(outbox.session).sleep() }
            let isRung = try sleep(outbox.session, Self.naps[nap])
            nap = isRung ? 0 : min(nap + 1, Self.naps.count - 1)
        }
        try UpstreamInbox(outbox.session).sleep(false)
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

    private func note(_ error: any Error, _ databases: UpstreamDatabases) throws {
        let error = error as? PostgresError
        let code = error?.sqlState?.description ?? error?.code.rawValue ?? "import"
        try databases.note(mapping.name, failure: code)
    }

    /// - Returns: whether the bell rang.
    private func sleep(_ session: Session, _ nap: Duration) throws(PostgresError) -> Bool {
        guard mapping.listens else {
            waker.wait(until: .now + nap)
            return false
        }
        return try !session.notifications(until: .now + nap, wake: waker).isEmpty
    }
}
