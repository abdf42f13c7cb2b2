public import Postgres

/// A job as the view `jobs.status` shows it, without its arguments, which may name persons.
public struct JobStatus: Sendable {
    /// Its number.
    public let id: Int64
    /// What is to be done.
    public let kind: String
    /// Where it waits or waited.
    public let queue: String
    /// Which of the due jobs come first.
    public let priority: Priority
    /// Where it is on its way.
    public let state: JobState
    /// Attempts already ended.
    public let attempt: Int
    /// How many there may be.
    public let maxAttempts: Int
    /// When it was enqueued.
    public let createdAt: Timestamp
    /// Not before this time.
    public let runAt: Timestamp
    /// When a node took it, nil when none has.
    public let claimedAt: Timestamp?
    /// When it reached its outcome.
    public let finishedAt: Timestamp?
    /// What the handler gave back.
    public let result: JSONB?
    /// Why it was discarded, or why its last attempt failed.
    public let reason: String?

    init(_ row: Row) throws(PostgresError) {
        let (
            id, kind, queue, priority, state, attempt, maxAttempts, createdAt, runAt, claimedAt, finishedAt, result,
            reason
        ) =
            try row.decode(
                Int64.self,
                String.self,
                String.self,
                String.self,
                String.self,
                Int.self,
                Int.self,
                Timestamp.self,
                Timestamp.self,
                Timestamp?.self,
                Timestamp?.self,
                JSONB?.self,
                String?.self
            )
        guard let priority = Priority(rawValue: priority), let state = JobState(rawValue: state) else {
            throw PostgresError(.decoding, "jobs.status has a state or a priority that is not known")
        }
        self.id = id
        self.kind = kind
        self.queue = queue
        self.priority = priority
        self.state = state
        self.attempt = attempt
        self.maxAttempts = maxAttempts
        self.createdAt = createdAt
        self.runAt = runAt
        self.claimedAt = claimedAt
        self.finishedAt = finishedAt
        self.result = result
        self.reason = reason
    }
}
