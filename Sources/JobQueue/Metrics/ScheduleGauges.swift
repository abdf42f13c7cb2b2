import Metrics

/// How the schedules are doing, as it was last seen.
struct ScheduleGauges {
    private let factory: any MetricsFactory
    private var gauges: (failing: Gauge, late: Gauge)?

    init(_ factory: any MetricsFactory) {
        self.factory = factory
    }

    /// Sets what was seen.
    ///
    /// - Parameters:
    ///   - failing: how many cannot be run.
    ///   - late: for how many seconds the first of the others has been due.
    mutating func saw(failing: Int64, late: Double) {
        let gauges = gauges ?? (make(.schedulesFailing), make(.schedulesLate))
        self.gauges = gauges
        gauges.failing.record(failing)
        gauges.late.record(late)
    }

    /// What is not known any more is not told.
    mutating func forget() {
        gauges?.failing.destroy()
        gauges?.late.destroy()
        gauges = nil
    }

    private func make(_ metric: QueueMetric) -> Gauge { Gauge(label: metric.rawValue, factory: factory) }
}
