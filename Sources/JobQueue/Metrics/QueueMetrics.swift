import Metrics
import Postgres

/// What the engine counts.
final class QueueMetrics: Sendable {
    let enqueued: Counter
    let scheduled: Counter
    let fenced: Counter
    let nodesLost: Counter
    let rescued: Counter
    let quarantined: Counter
    let completionBatch: Recorder
    let reconnects: Counter
    /// Tells for how long jobs had been due when they start.
    let clock = DatabaseClock()
    private let factory: any MetricsFactory

    init(_ factory: any MetricsFactory) {
        self.factory = factory
        func counter(_ metric: QueueMetric) -> Counter { Counter(label: metric.rawValue, factory: factory) }
        enqueued = counter(.enqueued)
        scheduled = counter(.scheduled)
        fenced = counter(.fenced)
        nodesLost = counter(.nodesLost)
        rescued = counter(.rescued)
        quarantined = counter(.quarantined)
        reconnects = counter(.reconnects)
        completionBatch = Recorder(
            label: QueueMetric.completionBatch.rawValue,
            dimensions: [],
            aggregate: true,
            factory: factory
        )
    }

    /// Those of one kind in one queue.
    func route(kind: String, queue: String) -> RouteMetrics {
        RouteMetrics(kind: kind, queue: queue, clock: clock, factory: factory)
    }

    /// The sizes of a queue's claims.
    func claimBatch(of queue: String) -> Recorder {
        let label = QueueMetric.claimBatch.rawValue
        return Recorder(label: label, dimensions: [("queue", queue)], aggregate: true, factory: factory)
    }

    /// How deep the queues are.
    var depths: DepthGauges { DepthGauges(factory) }

    /// How the schedules are doing.
    var schedules: ScheduleGauges { ScheduleGauges(factory) }

    /// What this node holds of a queue.
    func hold(unstarted: Int, running: Int, of queue: String) {
        let dimensions = [("queue", queue)]
        Gauge(label: QueueMetric.unstarted.rawValue, dimensions: dimensions, factory: factory).record(unstarted)
        Gauge(label: QueueMetric.running.rawValue, dimensions: dimensions, factory: factory).record(running)
    }

    func beat(_ age: Duration) {
        Gauge(label: QueueMetric.heartbeatAge.rawValue, factory: factory).record(age / .seconds(1))
    }

    /// A session failed.
    func failed(_ error: any Error) {
        guard let error = error as? PostgresError else { return }
        let condition = error.sqlState.map { String($0.conditionClass) } ?? error.code.rawValue
        Counter(label: QueueMetric.databaseErrors.rawValue, dimensions: [("class", condition)], factory: factory)
            .increment()
    }
}
