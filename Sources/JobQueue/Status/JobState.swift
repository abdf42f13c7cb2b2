/// Where a job is on its way, derived from the rows there are of it.
public enum JobState: String, CaseIterable, Sendable {
    /// Due and not taken.
    case available
    /// Not due yet.
    case scheduled
    /// Failed, and not due again yet.
    case retrying
    /// Waits for something other than time.
    case waiting
    /// Taken by a node.
    case running
    /// Done.
    case completed
    /// Given up on request.
    case cancelled
    /// Given up with a reason.
    case discarded

    /// Nothing more will happen to the job.
    public var isOutcome: Bool {
        switch self {
        case .completed, .cancelled, .discarded: true
        case .available, .scheduled, .retrying, .waiting, .running: false
        }
    }
}
