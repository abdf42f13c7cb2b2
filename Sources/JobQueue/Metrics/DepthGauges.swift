import Metrics
import Postgres

/// How deep the queues are, as it was last seen.
struct DepthGauges {
    private struct Place: Hashable {
        let queue: String
        let priority: Priority
    }

    private let factory: any MetricsFactory
    private var gauges: [Place: [Gauge]] = [:]

    init(_ factory: any MetricsFactory) {
        self.factory = factory
    }

    /// Sets what was seen; a place in which nothing is left is told as empty.
    ///
    /// - Parameters:
    ///   - depths: the queues and priorities in which there are jobs.
    ///   - now: the database's time.
    mutating func saw(_ depths: [QueueDepth], at now: Timestamp) {
        for place in gauges.values.joined() { place.record(0) }
        for depth in depths {
            let place = Place(queue: depth.queue, priority: depth.priority)
            let gauges = gauges[place] ?? make(place)
            self.gauges[place] = gauges
            let counts = [depth.available, depth.scheduled, depth.retrying, depth.waiting].map { Double($0.number) }
            let age = depth.oldestAvailableAt.map { Double(now.microseconds - $0.microseconds) / 1_000_000 }
            for (gauge, value) in zip(gauges, counts + [max(0, age ?? 0)]) { gauge.record(value) }
        }
    }

    /// What is not known any more is not told.
    mutating func forget() {
        for gauge in gauges.values.joined() { gauge.destroy() }
        gauges = [:]
    }

    /// One gauge for each state, in the order in which they are set, and one for the age.
    private func make(_ place: Place) -> [Gauge] {
        let dimensions = [("queue", place.queue), ("priority", place.priority.rawValue)]
        let states: [JobState] = [.available, .scheduled, .retrying, .waiting]
        return states.map {
            let dimensions = dimensions + [("state", $0.rawValue)]
            return Gauge(label: QueueMetric.waiting.rawValue, dimensions: dimensions, factory: factory)
        } + [Gauge(label: QueueMetric.oldestAge.rawValue, dimensions: dimensions, factory: factory)]
    }
}
