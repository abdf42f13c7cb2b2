/// Names and values that tell the series of a metric apart, in the order of their names.
struct SeriesLabels: Hashable, Comparable {
    private struct Label: Hashable, Comparable {
        let name: String
        let value: String

        static func < (left: Label, right: Label) -> Bool { (left.name, left.value) < (right.name, right.value) }
    }

    private let labels: [Label]

    /// Takes dimensions; a name that the format does not allow gets underscores, and of two labels with one name the
    /// first counts.
    init(_ dimensions: [(String, String)]) {
        self.init(dimensions.map { Label(name: MetricName.allowed($0.0, colon: false), value: $0.1) })
    }

    private init(_ labels: [Label]) {
        var names = Set<String>()
        self.labels = labels.filter { names.insert($0.name).inserted }.sorted()
    }

    /// These and others; where both have a name, these count.
    func merging(_ others: SeriesLabels) -> SeriesLabels { SeriesLabels(labels + others.labels) }

    /// As they stand after the metric's name, with a bucket's bound behind them.
    func text(bound: String?) -> String {
        var parts = labels.map { "\($0.name)=\"\(ExpositionText.escaped($0.value, quoted: true))\"" }
        if let bound { parts.append("le=\"\(bound)\"") }
        return parts.isEmpty ? "" : "{\(parts.joined(separator: ","))}"
    }

    static func < (left: SeriesLabels, right: SeriesLabels) -> Bool {
        left.labels.lexicographicallyPrecedes(right.labels)
    }
}
