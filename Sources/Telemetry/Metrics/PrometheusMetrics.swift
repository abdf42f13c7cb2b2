// The packages that write Prometheus' text serve it over HTTP, and none of them is among the sources from which this
// program may be built. A service without a port needs little of them: this factory and the few files beside it.

public import Metrics
internal import Synchronization

/// Counts for Prometheus: a backend of swift-metrics whose state can be told in the text format, version 0.0.4.
///
/// Counters become counters (their names end in `_total`), recorders gauges or, when they aggregate, histograms, and
/// timers histograms in seconds. The same name and dimensions give the same series, whoever asks.
public final class PrometheusMetrics: Sendable {
    private struct Family {
        let kind: SeriesKind
        var series: [SeriesLabels: any Series] = [:]
    }

    /// The most series of one metric; those beyond count for themselves and are not told.
    private let limit: Int
    private let descriptions: [String: MetricDescription]
    private let labels: SeriesLabels
    private let families = Mutex<[String: Family]>([:])

    /// Makes a backend that has counted nothing yet.
    ///
    /// - Parameters:
    ///   - descriptions: what readers are told, and the histograms' buckets.
    ///   - labels: put on every series: name and value.
    ///   - limit: the most series of one metric, which bounds the memory whatever the dimensions hold.
    public init(describing descriptions: [MetricDescription] = [], labels: [(String, String)] = [], limit: Int = 2000) {
        self.descriptions = Dictionary(descriptions.map { ($0.name, $0) }) { first, _ in first }
        self.labels = SeriesLabels(labels)
        self.limit = limit
    }

    /// Everything counted so far, in the text format: metrics by name, their series by labels.
    public var text: String {
        // The lock is not held while the text is made.
        let families = families.withLock { $0 }
        var text = ExpositionText()
        for (name, family) in families.sorted(by: { $0.key < $1.key }) where !family.series.isEmpty {
            let metric = MetricName(name, of: family.kind)
            text.begin(metric, family.kind, help: descriptions[name]?.help)
            for (own, series) in family.series.sorted(by: { $0.key < $1.key }) {
                series.tell(metric, labels.merging(own), in: &text)
            }
        }
        return text.text
    }

    /// The series of a name and its dimensions: the one there is, or a new one.
    private func series<Wanted: Series>(
        _ name: String,
        _ dimensions: [(String, String)],
        _ make: () -> Wanted
    ) -> Wanted {
        families.withLock { families in
            let labels = SeriesLabels(dimensions)
            var family = families[name] ?? Family(kind: Wanted.kind)
            if let known = family.series[labels] as? Wanted { return known }
            let fresh = make()
            // A name that is used for two kinds cannot be told; the kind that came first is.
            guard family.kind == Wanted.kind, family.series.count < limit else { return fresh }
            family.series[labels] = fresh
            families[name] = family
            return fresh
        }
    }

    private func histogram(_ name: String, _ dimensions: [(String, String)], scale: Double) -> HistogramSeries {
        series(name, dimensions) {
            HistogramSeries(bounds: descriptions[name]?.buckets ?? HistogramSeries.usualBounds, scale: scale)
        }
    }

    private func remove(_ handler: AnyObject) {
        families.withLock { families in
            for (name, family) in families {
                guard let labels = family.series.first(where: { $0.value === handler })?.key else { continue }
                families[name]?.series[labels] = nil
            }
        }
    }
}

extension PrometheusMetrics: MetricsFactory {
    /// A counter.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions) { CounterSeries() }
    }

    /// A gauge, or a histogram when it aggregates.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        if aggregate { histogram(label, dimensions, scale: 1) } else { series(label, dimensions) { GaugeSeries() } }
    }

    /// A histogram in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label, dimensions, scale: 1e-9)
    }

    /// The series is not told any more.
    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }

    /// The series is not told any more.
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }

    /// The series is not told any more.
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }
}
