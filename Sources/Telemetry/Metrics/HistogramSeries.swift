internal import Metrics
internal import Synchronization

/// How values are spread: how many lie at or under each of a few fixed bounds, and their sum.
final class HistogramSeries: Series, RecorderHandler, TimerHandler {
    static let kind = SeriesKind.histogram
    /// From five milliseconds to ten seconds, as Prometheus' own libraries have them.
    static let usualBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Bounds beyond are left out.
    private static let mostBounds = 23

    private let bounds: [Double]
    /// What a value in the caller's unit is multiplied by.
    private let scale: Double
    /// Values over the bound before, up to the one in the same place; in the place after the last bound, the rest.
    private let counts = InlineArray<24, Atomic<Int64>> { _ in Atomic(0) }
    private let sumBits = Atomic(Double(0).bitPattern)

    init(bounds: [Double], scale: Double) {
        self.bounds = Array(bounds.prefix(Self.mostBounds))
        self.scale = scale
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let value = value * scale
        // What is no number would spoil the sum for ever.
        guard !value.isNaN else { return }
        var place = 0
        while place < bounds.count, value > bounds[place] { place += 1 }
        counts[place].wrappingAdd(1, ordering: .relaxed)
        add(value)
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration)) }

    func tell(_ metric: MetricName, _ labels: SeriesLabels, in text: inout ExpositionText) {
        var total: Int64 = 0
        for (place, bound) in bounds.enumerated() {
            total += counts[place].load(ordering: .relaxed)
            text.sample(metric.text + "_bucket", labels, bound: ExpositionText.number(bound), value: "\(total)")
        }
        total += counts[bounds.count].load(ordering: .relaxed)
        text.sample(metric.text + "_bucket", labels, bound: "+Inf", value: "\(total)")
        text.sample(metric.text + "_sum", labels, value: Double(bitPattern: sumBits.load(ordering: .relaxed)))
        text.sample(metric.text + "_count", labels, value: "\(total)")
    }

    private func add(_ value: Double) {
        var old = sumBits.load(ordering: .relaxed)
        while true {
            let new = (Double(bitPattern: old) + value).bitPattern
            let (isDone, seen) = sumBits.weakCompareExchange(expected: old, desired: new, ordering: .relaxed)
            if isDone { return }
            old = seen
        }
    }
}
