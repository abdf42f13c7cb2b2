internal import Metrics
internal import Synchronization

/// A number that only grows.
final class CounterSeries: Series, CounterHandler {
    static let kind = SeriesKind.counter

    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        // A counter that falls would be taken for one that began anew.
        if amount > 0 { value.wrappingAdd(amount, ordering: .relaxed) }
    }

    func reset() { value.store(0, ordering: .relaxed) }

    func tell(_ metric: MetricName, _ labels: SeriesLabels, in text: inout ExpositionText) {
        text.sample(metric.text, labels, value: "\(value.load(ordering: .relaxed))")
    }
}
