/// Text in Prometheus' exposition format, version 0.0.4.
struct ExpositionText {
    private(set) var text = ""

    /// Begins a metric: what it is, and of which type.
    mutating func begin(_ metric: MetricName, _ kind: SeriesKind, help: String?) {
        if let help { text += "# HELP \(metric.text) \(Self.escaped(help, quoted: false))\n" }
        text += "# TYPE \(metric.text) \(kind.rawValue)\n"
    }

    /// One sample, with no time: it is that of the reading.
    mutating func sample(_ name: String, _ labels: SeriesLabels, bound: String? = nil, value: String) {
        text += "\(name)\(labels.text(bound: bound)) \(value)\n"
    }

    mutating func sample(_ name: String, _ labels: SeriesLabels, value: Double) {
        sample(name, labels, value: Self.number(value))
    }

    /// A number as Go reads it, whole ones without a fraction.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map { "\($0)" } ?? "\(value)"
    }

    /// Text that cannot end its line, nor, when it stands in quotes, these.
    static func escaped(_ string: String, quoted: Bool) -> String {
        var escaped = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quoted: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
