import Postgres

/// What one look at the schedules brought.
struct ScheduleRun {
    /// Jobs enqueued.
    let fired: Int64
    /// Schedules that had been due for more than a minute.
    let late: Int64
    /// Schedules that could not be run, each with why, when that is news.
    let failed: [(name: String, fault: String)]
    /// Schedules that can be run again.
    let mended: [String]
    /// When the next is due; nil when there is none.
    let nextIn: Duration?

    init(_ row: Row) throws(PostgresError) {
        let (fired, late, failed, faults, mended, next) = try row.decode(
            Int64.self,
            Int64.self,
            [String].self,
            [String].self,
            [String].self,
            Int64?.self
        )
        self.fired = fired
        self.late = late
        self.failed = zip(failed, faults).map { ($0, $1) }
        self.mended = mended
        nextIn = next.map { .microseconds($0) }
    }
}
