public import Postgres
public import TransferStore

/// Makes jobs of what upstream systems tell, as soon as they do.
///
/// Every daemon has one; the reader's row lets one of them read at a time.
public final class InboxReader: Sendable {
    /// What it has to tell.
    public enum News: Sendable {
        /// Events were promoted.
        case promoted(Promotion)
        /// Something failed, and is tried again.
        case failed(any Error)
        /// It goes on after a failure.
        case recovered(from: any Error)
    }

    private let connection: ConnectionOptions
    private let frame: ReadingFrame
    private let tell: @Sendable (News) -> Void

    /// Takes what it needs; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - connection: the database, by a way that passes notifications on if it is to listen.
    ///   - listens: whether it is woken by the bell, or polls.
    ///   - tell: is told what happens.
    /// - Throws: `PostgresError` when the process has no descriptor left.
    public init(
        _ connection: ConnectionOptions,
        listens: Bool,
        tell: @escaping @Sendable (News) -> Void
    ) throws(PostgresError) {
        self.connection = connection
        self.tell = tell
        frame = try ReadingFrame("mutasi.inbox", listens: listens)
    }

    /// Begins to read.
    public func start() {
        frame.start(
            { [self] succeeded in
                let session = try frame.session(connection)
                defer { session.close() }
                let inbox = UpstreamInbox(session)
                try frame.read(session, succeeded: succeeded) { try promoteAll(inbox) ? .found : .nothing }
            },
            tell: { [tell] news in
                switch news {
                case .failed(let error): tell(.failed(error))
                case .recovered(let error): tell(.recovered(from: error))
                }
            }
        )
    }

    /// Has it end after the transaction that it is at.
    public func stop() {
        frame.stop()
    }

    /// - Returns: whether there was anything.
    private func promoteAll(_ inbox: UpstreamInbox) throws(PostgresError) -> Bool {
        var found = false
        while frame.goesOn {
            let promotion = try inbox.promote()
            guard promotion.promoted > 0 || promotion.enqueued > 0 else { break }
            // While there is work, nobody need ring.
            if !found { try inbox.sleep(false) }
            found = true
            tell(.promoted(promotion))
            guard promotion.isHeld else { break }
        }
        return found
    }
}
