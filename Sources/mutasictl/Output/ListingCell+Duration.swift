import Postgres

extension ListingCell {
    /// A length of time: in seconds for programs, in its two largest units for people.
    static func duration(_ duration: Duration?) -> ListingCell {
        guard let duration else { return .empty }
        let (seconds, attoseconds) = duration.components
        let microseconds = "\(attoseconds / 1_000_000_000_000)"
        let fraction = String(repeating: "0", count: max(6 - microseconds.count, 0)) + microseconds
        return ListingCell(.decimal("\(seconds).\(fraction)"), Interval(duration).phrase.text)
    }
}
