import Postgres

extension Duration {
    /// An interval of the database as one length of time: a month is 30 days, as PostgreSQL itself compares them.
    init(_ interval: Interval) {
        let days = Int64(interval.months) * 30 + Int64(interval.days)
        self = .seconds(days * 86_400) + .microseconds(interval.microseconds)
    }
}
