import Postgres

/// One attempt at a job, as its handler sees it.
public struct JobContext: Sendable {
    let job: ClaimedJob
    /// What is watched over; nil for a quick handler, which is over before anyone could look.
    let execution: Execution?

    /// The job's id, the same over all attempts: outside effects carry it so that receivers can tell repeats.
    public var id: Int64 { job.id }
    /// The kind of job.
    public var kind: String { job.route.kind }
    /// The queue it came from.
    public var queue: String { job.route.queue }
    /// Which attempt this is, from 1.
    public var attempt: Int { Int(job.attempt) }
    /// How many attempts there may be.
    public var maxAttempts: Int { Int(job.maxAttempts) }
    /// The version of the arguments' shape: one of those that the handler was registered for.
    public var version: Int { Int(job.version) }
    /// The arguments: the text of a JSON object in UTF-8.
    public var arguments: [UInt8] { job.arguments }
    /// The attempt is to stop: look at this between steps, and throw any error when it is true.
    public var isCancelled: Bool { execution?.isCancelled ?? job.tenure.isOver }
    /// Why the attempt is to stop; nil while it is not.
    public var cancellation: Cancellation? { execution?.cancellation ?? (job.tenure.isOver ? .interrupted : nil) }
}
