import Postgres

/// A job that another one waits for, or that waits for another one.
public struct JobDependency: Sendable {
    /// The job at the other end.
    public let job: Int64
    /// How that job stands; nil when it is no longer known.
    public let state: JobState?
    /// The waiting job is cancelled when the other one fails; otherwise it is released.
    public let cancelsOnFailure: Bool

    init(_ row: Row) throws(PostgresError) {
        let (job, state, onFailure) = try row.decode(Int64.self, String?.self, String.self)
        self.job = job
        self.state = state.flatMap(JobState.init)
        cancelsOnFailure = onFailure == "cancel"
    }
}
