/// The job was given to another node, or has its outcome: what this attempt does is thrown away.
public struct JobNotHeld: JobError {
    /// `job.not_held`.
    public var code: String { "job.not_held" }
    /// Says so.
    public var message: String { "the job is not this node's any more" }
}
