import Postgres

extension ListingCell {
    /// A length of time: in seconds for programs, in its two largest units for people.
    static func duration(_ duration: Duration?) -> ListingCell {
        guard let duration else { return .empty }
        let isBehind = duration < .zero
        let length = isBehind ? .zero - duration : duration
        let (seconds, attoseconds) = length.components
        let microseconds = "\(attoseconds / 1_000_000_000_000)"
        let fraction = String(repeating: "0", count: max(6 - microseconds.count, 0)) + microseconds
        let sign = isBehind ? "-" : ""
        return ListingCell(.decimal("\(sign)\(seconds).\(fraction)"), sign + Interval(length).phrase.text)
    }
}
