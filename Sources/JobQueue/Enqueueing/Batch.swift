/// Jobs that were enqueued together, and the one that runs when each of them has its outcome.
public struct Batch: Hashable, Sendable {
    /// The ids of the jobs, in the order in which they were given.
    public let jobs: [Int64]
    /// The id of the job that waits for them.
    public let callback: Int64
}
