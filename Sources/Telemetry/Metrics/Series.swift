/// What a metric is to Prometheus.
enum SeriesKind: String {
    case counter
    case gauge
    case histogram
}

/// One metric with one set of labels.
protocol Series: AnyObject, Sendable {
    static var kind: SeriesKind { get }

    /// Writes its samples.
    func tell(_ metric: MetricName, _ labels: SeriesLabels, in text: inout ExpositionText)
}
