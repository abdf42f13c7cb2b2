/// The name of a metric as the format allows it.
struct MetricName {
    let text: String

    /// Makes the name that Prometheus sees; a counter's ends in `_total`.
    init(_ name: String, of kind: SeriesKind) {
        let allowed = Self.allowed(name, colon: true)
        text = kind == .counter && !allowed.hasSuffix("_total") ? allowed + "_total" : allowed
    }

    /// Puts an underscore in place of each character that names must not have.
    static func allowed(_ name: String, colon: Bool) -> String {
        var allowed = ""
        for scalar in name.unicodeScalars {
            let fits =
                switch scalar {
                case "a"..."z", "A"..."Z", "_": true
                case "0"..."9": !allowed.isEmpty
                case ":": colon
                default: false
                }
            allowed.unicodeScalars.append(fits ? scalar : "_")
        }
        return allowed.isEmpty ? "_" : allowed
    }
}
