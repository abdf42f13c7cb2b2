public import Postgres

/// Which jobs are looked for.
public struct JobFilter: Sendable {
    /// Only jobs in this state; nil for any.
    public var state: JobState?
    /// Only jobs of this kind; nil for any.
    public var kind: String?
    /// Only jobs of this queue; nil for any.
    public var queue: String?
    /// Only jobs enqueued at this time or later; nil for any.
    public var since: Timestamp?

    /// How many jobs are looked at in each place, so that looking takes no longer with millions of them.
    public static let depth = 100_000

    /// All jobs.
    public init(state: JobState? = nil, kind: String? = nil, queue: String? = nil, since: Timestamp? = nil) {
        self.state = state
        self.kind = kind
        self.queue = queue
        self.since = since
    }

    /// Whether looking meets jobs that are not looked for, among which some may lie too deep.
    var passesOver: Bool {
        kind != nil || queue != nil || since != nil || state == .completed
    }
}
