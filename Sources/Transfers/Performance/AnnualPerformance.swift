/// A year's performance of one person.
public struct AnnualPerformance: Hashable, Sendable {
    /// The year that was appraised.
    public var year: Int
    /// The predicate.
    public var predicate: Predicate
    /// The row it was read from.
    public var record: RecordID?

    /// A year's performance.
    public init(year: Int, predicate: Predicate, record: RecordID? = nil) {
        self.year = year
        self.predicate = predicate
        self.record = record
    }
}
