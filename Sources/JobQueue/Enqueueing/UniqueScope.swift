/// How long a job keeps others of its unique key out.
public enum UniqueScope: String, Sendable {
    /// Until it starts: a change that comes while it runs makes a new job.
    case queued
    /// Until it has its outcome.
    case unfinished
}
