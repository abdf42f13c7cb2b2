public import Postgres

/// What a job has told of itself, without its checkpoint.
public struct ProgressStatus: Sendable {
    /// The job.
    public let job: Int64
    /// The attempt that told it.
    public let attempt: Int
    /// How far it has come, from 0 to 100.
    public let percent: Int?
    /// What it is doing.
    public let message: String?
    /// Its last log lines, the oldest first.
    public let lines: [String]
    /// When it last told anything.
    public let updatedAt: Timestamp

    init(_ row: Row) throws(PostgresError) {
        (job, attempt, percent, message, lines, updatedAt) = try row.decode(
            Int64.self,
            Int.self,
            Int?.self,
            String?.self,
            [String].self,
            Timestamp.self
        )
    }
}
