/// What a request to cancel a job has come to.
public enum CancelOutcome: String, Sendable {
    /// Nobody was working on the job: it has ended.
    case cancelled
    /// Its node was told to stop it, and ends it when it has.
    case requested
}
