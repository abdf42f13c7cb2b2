import Metrics

/// What the engine counts.
struct QueueMetrics: Sendable {
    let claimed = Counter(label: "jobs_claimed_total")
    let completed = Counter(label: "jobs_completed_total")
    let failed = Counter(label: "jobs_failed_total")
    let cancelled = Counter(label: "jobs_cancelled_total")
    let released = Counter(label: "jobs_released_total")
    /// Outcomes refused because the job was not the node's any more.
    let fenced = Counter(label: "jobs_fenced_total")
    let rescued = Counter(label: "jobs_rescued_total")
    let quarantined = Counter(label: "jobs_quarantined_total")
    let running = Gauge(label: "jobs_running")
    let waiting = Gauge(label: "jobs_waiting")
}
