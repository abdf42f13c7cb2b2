public import Postgres

/// Everything that is known of a job but its arguments, which may name persons.
public struct JobDetails: Sendable {
    /// How it stands.
    public let status: JobStatus
    /// The version of its arguments.
    public let version: Int
    /// The database role that enqueued it.
    public let enqueuedBy: String?
    /// The trace it belongs to.
    public let trace: String?
    /// Keeps other jobs of its kind out; the history does not keep it.
    public let uniqueKey: String?
    /// Puts it in a row with other jobs of its queue.
    public let orderingKey: String?
    /// Shares a limit with other jobs of its queue; the history keeps it of jobs that were given up.
    public let concurrencyKey: String?
    /// The node that holds it, or that ended it.
    public let node: Int64?
    /// That node's computer, while the node is known.
    public let host: String?
    /// How long its last attempt has run, or ran.
    public let ran: Duration?
    /// Since when it is to stop.
    public let cancelRequestedAt: Timestamp?
    /// The job that was made of it.
    public let redrivenAs: Int64?
    /// The job of which it was made.
    public let redriveOf: Int64?
    /// Its failed attempts, the first one first.
    public let failures: [JobFailure]
    /// What it waits for, or waited for: at most a hundred.
    public let awaited: [JobDependency]
    /// What waits for it: at most a hundred.
    public let dependents: [JobDependency]
    /// What it has told of itself; nil when it has told nothing.
    public let progress: ProgressStatus?

    /// How long it was due before its last attempt began; nil when none has.
    public var waited: Duration? {
        guard let start = status.claimedAt, status.runAt != .infinity else { return nil }
        let due = max(status.runAt, status.createdAt)
        return .microseconds(max(start.microseconds - due.microseconds, 0))
    }

    init(
        _ status: JobStatus,
        _ row: Row,
        failures: [JobFailure],
        awaited: [JobDependency],
        dependents: [JobDependency],
        progress: ProgressStatus?
    ) throws(PostgresError) {
        let ran: Int64?
        (
            version, enqueuedBy, trace, uniqueKey, orderingKey, concurrencyKey, node, host, ran, cancelRequestedAt,
            redrivenAs, redriveOf
        ) = try row.decode(
            Int.self,
            String?.self,
            String?.self,
            String?.self,
            String?.self,
            String?.self,
            Int64?.self,
            String?.self,
            Int64?.self,
            Timestamp?.self,
            Int64?.self,
            Int64?.self
        )
        self.ran = ran.map { .microseconds($0) }
        self.status = status
        self.failures = failures
        self.awaited = awaited
        self.dependents = dependents
        self.progress = progress
    }
}
