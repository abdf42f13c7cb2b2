import Postgres

extension Duration {
    /// Whole microseconds; a length beyond 290,000 years does not occur.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    }

    /// The length of an interval, its days of 24 hours and its months of 30 days.
    init(_ interval: Interval) {
        let days = Int64(interval.months) * 30 + Int64(interval.days)
        self = .microseconds(interval.microseconds) + .seconds(days * 86400)
    }
}
