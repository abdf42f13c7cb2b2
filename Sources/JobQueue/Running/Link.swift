import Postgres

/// A session that is opened when it is needed and opened again when it was lost.
struct Link {
    /// Waits between attempts to get through.
    private static let backoff = Backoff(base: .milliseconds(100), limit: .seconds(5))

    private let options: ConnectionOptions
    private let deadline: Duration?
    private var session: Session?
    private var faults = 0

    init(_ options: ConnectionOptions, deadline: Duration?) {
        self.options = options
        self.deadline = deadline
    }

    /// The open session, or a new one.
    mutating func open() throws(PostgresError) -> Session {
        if let session, session.isOpen { return session }
        let fresh = try Session(options)
        fresh.deadline = deadline
        session = fresh
        return fresh
    }

    /// The last exchange went well.
    mutating func succeeded() { faults = 0 }

    /// The last exchange failed.
    ///
    /// - Returns: how long to wait before the next.
    mutating func failed(_ error: any Error) -> Duration {
        faults += 1
        // A server that takes no writes is left: the next session looks for one that does.
        let isToBeLeft = (error as? PostgresError).map { $0.isConnectionLost || $0.sqlState == .readOnlyTransaction }
        if isToBeLeft ?? false { close() }
        return Self.backoff.delay(after: faults)
    }

    mutating func close() {
        session?.close()
        session = nil
    }
}
