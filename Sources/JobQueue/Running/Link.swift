import Logging
import Postgres

/// A session that is opened when it is needed and opened again when it was lost.
///
/// A database that goes away is logged once, and once when it is back, however many attempts lie between.
struct Link {
    /// Waits between attempts to get through.
    private static let backoff = Backoff(base: .milliseconds(100), limit: .seconds(5))

    private let options: ConnectionOptions
    private let deadline: Duration?
    private let task: Logger.MetadataValue
    private let logger: Logger
    private var session: Session?
    private var faults = 0

    /// Makes a link; it opens nothing yet.
    ///
    /// - Parameters:
    ///   - task: what it is for, in the log.
    ///   - options: how to reach the server.
    ///   - deadline: how long a statement may take.
    ///   - logger: told when the database is away and when it is back.
    init(for task: String, _ options: ConnectionOptions, deadline: Duration?, logger: Logger) {
        self.task = .string(task)
        self.options = options
        self.deadline = deadline
        self.logger = logger
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
    mutating func succeeded() {
        guard faults > 0 else { return }
        logger.notice("the database answers again", metadata: ["for": task, "faults": "\(faults)"])
        faults = 0
    }

    /// The last exchange failed.
    ///
    /// - Returns: how long to wait before the next.
    mutating func failed(_ error: any Error) -> Duration {
        faults += 1
        logger.log(
            level: faults == 1 ? .warning : .debug,
            "the database fails",
            metadata: ["for": task, "error": "\(error)"]
        )
        leave(if: error)
        return Self.backoff.delay(after: faults)
    }

    /// Gives up a session that was lost, or whose server takes no writes: the next one looks for one that does.
    mutating func leave(if error: any Error) {
        guard let error = error as? PostgresError else { return }
        if error.isConnectionLost || error.sqlState == .readOnlyTransaction { close() }
    }

    mutating func close() {
        session?.close()
        session = nil
    }
}
