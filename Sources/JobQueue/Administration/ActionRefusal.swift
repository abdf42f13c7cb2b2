public import Postgres

/// Why the database did not do what an administrator asked for, by the state code that it gives.
public enum ActionRefusal: String, Sendable {
    /// There is no such job, or no longer.
    case unknownJob = "JQ001"
    /// A node is working on the job.
    case running = "JQ002"
    /// The job waits for other jobs, not for a time.
    case waitsForJobs = "JQ003"
    /// The job has its outcome already.
    case ended = "JQ004"
    /// Another job was made of it before.
    case redrivenBefore = "JQ005"
    /// The job's arguments are no longer kept: new ones must be given.
    case argumentsGone = "JQ006"
    /// The job has no outcome yet.
    case unfinished = "JQ007"
}

extension PostgresError {
    /// Why an administrative action was refused; nil for every other error.
    public var actionRefusal: ActionRefusal? {
        sqlState.flatMap { ActionRefusal(rawValue: $0.code) }
    }
}
