internal import Metrics
internal import Synchronization

/// A number as it was last seen.
final class GaugeSeries: Series, RecorderHandler {
    static let kind = SeriesKind.gauge

    private let bits = Atomic(Double(0).bitPattern)

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

    func tell(_ metric: MetricName, _ labels: SeriesLabels, in text: inout ExpositionText) {
        text.sample(metric.text, labels, value: Double(bitPattern: bits.load(ordering: .relaxed)))
    }
}
