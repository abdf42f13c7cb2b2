import Postgres

/// A session that is opened when it is needed and opened again when it was lost.
struct Link {
    /// Waits between attempts to get through: short ones, since a server that is back is to be found at once.
    private static let backoff = Backoff(base: .milliseconds(50), limit: .seconds(1))

    private let options: ConnectionOptions
    private let deadline: Duration?
    private let part: String
    private let outages: Outages
    private var session: Session?
    private var opened: ContinuousClock.Instant?
    private var faults = 0

    /// Makes a link; it opens nothing yet.
    ///
    /// - Parameters:
    ///   - part: what it is for, in the log.
    ///   - options: how to reach the server.
    ///   - deadline: how long a statement may take.
    ///   - outages: told when the database fails and when it serves again.
    init(for part: String, _ options: ConnectionOptions, deadline: Duration?, _ outages: Outages) {
        self.part = part
        self.options = options
        self.deadline = deadline
        self.outages = outages
    }

    /// The open session, or a new one.
    mutating func open() throws(PostgresError) -> Session {
        if let session, session.isOpen { return session }
        let isFirst = session == nil
        opened = nil
        let fresh = try Session(options)
        fresh.deadline = deadline
        session = fresh
        opened = .now
        if !isFirst { outages.reconnected() }
        return fresh
    }

    /// The last exchange went well.
    mutating func succeeded() {
        guard faults > 0 else { return }
        faults = 0
        outages.over(part)
    }

    /// The last exchange failed.
    ///
    /// - Returns: how long to wait before the next.
    mutating func failed(_ error: any Error) -> Duration {
        faults += 1
        outages.met(part, error, onSessionOf: opened)
        leave(if: error)
        return Self.backoff.delay(after: faults)
    }

    /// What failed is not tried again.
    mutating func gaveUp() { succeeded() }

    /// Gives up a session that was lost, or whose server takes no writes: the next one looks for one that does.
    mutating func leave(if error: any Error) {
        guard let error = error as? PostgresError else { return }
        if error.isConnectionLost || error.sqlState == .readOnlyTransaction { session?.close() }
    }

    mutating func close() {
        session?.close()
        session = nil
        gaveUp()
    }
}
