public import JobQueue
public import Postgres

/// A job in the queue, as a test wants to see it.
public struct EnqueuedJob: Sendable {
    /// Its number.
    public let id: Int64
    /// What is to be done.
    public let kind: String
    /// Its arguments, as PostgreSQL writes them.
    public let args: JSONB
    /// Where it waits.
    public let queue: String
    /// Which of the due jobs come first.
    public let priority: Priority
    /// Not before this time.
    public let runAt: Timestamp
    /// How many attempts there may be.
    public let maxAttempts: Int
    /// What keeps others out.
    public let uniqueKey: String?
    /// What puts it in a row with others.
    public let orderingKey: String?

    init(_ row: Row) throws(PostgresError) {
        let name: String
        (id, kind, args, queue, name, runAt, maxAttempts, uniqueKey, orderingKey) = try row.decode(
            Int64.self,
            String.self,
            JSONB.self,
            String.self,
            String.self,
            Timestamp.self,
            Int.self,
            String?.self,
            String?.self
        )
        guard let priority = Priority(rawValue: name) else {
            throw PostgresError(.decoding, "jobs.job has a priority that is not known")
        }
        self.priority = priority
    }
}
