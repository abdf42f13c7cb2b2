/// What a reader of the metrics is told about one of them.
public struct MetricDescription: Sendable {
    /// Its name, as the program that counts gives it.
    public let name: String
    /// One sentence on what it counts.
    public let help: String
    /// The upper bounds of a histogram's buckets, ascending, in the metric's unit; nil for the usual ones.
    public let buckets: [Double]?

    /// Describes a metric.
    ///
    /// - Parameters:
    ///   - name: as the program that counts gives it.
    ///   - help: one sentence on what it counts.
    ///   - buckets: upper bounds of a histogram's buckets, ascending, in the metric's unit; nil for the usual ones.
    public init(_ name: String, help: String, buckets: [Double]? = nil) {
        self.name = name
        self.help = help
        self.buckets = buckets
    }
}
