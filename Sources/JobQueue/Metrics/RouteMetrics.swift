import Metrics
import Postgres

/// What is counted for one kind of job in one queue.
final class RouteMetrics: Sendable {
    private let clock: DatabaseClock
    private let starts: Counter
    private let pickup: Timer
    private let run: Timer
    private let ends: [AttemptEnd: Counter]

    init(kind: String, queue: String, clock: DatabaseClock, factory: any MetricsFactory) {
        let dimensions = [("queue", queue), ("kind", kind)]
        self.clock = clock
        starts = Counter(label: QueueMetric.started.rawValue, dimensions: dimensions, factory: factory)
        pickup = Timer(label: QueueMetric.pickup.rawValue, dimensions: [("queue", queue)], factory: factory)
        run = Timer(label: QueueMetric.run.rawValue, dimensions: dimensions, factory: factory)
        ends = Dictionary(
            uniqueKeysWithValues: AttemptEnd.allCases.map { end in
                let dimensions = dimensions + [("outcome", end.rawValue)]
                return (end, Counter(label: QueueMetric.finished.rawValue, dimensions: dimensions, factory: factory))
            }
        )
    }

    /// Jobs begin that were due at these times.
    func started(_ jobs: some Collection<ClaimedJob>) {
        starts.increment(by: jobs.count)
        guard let now = clock.now else { return }
        for job in jobs { pickup.record(microseconds: now.microseconds - job.dueAt.microseconds) }
    }

    func ran(_ duration: Duration) { run.record(microseconds: duration.microseconds) }

    func ended(_ end: AttemptEnd, _ count: Int) { ends[end]?.increment(by: count) }
}

extension Timer {
    /// Takes a time as clocks give it, which may be behind zero or out of all bounds.
    fileprivate func record(microseconds: Int64) {
        let (nanoseconds, overflow) = max(0, microseconds).multipliedReportingOverflow(by: 1000)
        recordNanoseconds(overflow ? .max : nanoseconds)
    }
}
