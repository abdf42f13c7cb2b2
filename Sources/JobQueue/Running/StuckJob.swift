/// A job that was told to stop and goes on, for longer than it may take to notice.
public struct StuckJob: Sendable, Hashable {
    /// Its number.
    public let id: Int64
    /// What it does.
    public let kind: String
    /// Whence it came.
    public let queue: String
    /// The lane in which it sits, counted from 0; no other job runs there.
    public let lane: Int
    /// The system's number of the thread, as a debugger and `/proc` know it.
    public let thread: Int32?
    /// Why it was told to stop.
    public let reason: Cancellation
    /// For how long it has known.
    public let ignoring: Duration
    /// What it last said to be at.
    public let text: String?

    init?(_ execution: Execution, at now: ContinuousClock.Instant) {
        guard let (since, reason) = execution.stuck(at: now) else { return nil }
        id = execution.job.id
        kind = execution.job.route.kind
        queue = execution.job.route.queue
        lane = execution.lane
        thread = execution.thread
        self.reason = reason
        ignoring = now - since
        text = execution.told.text
    }
}
