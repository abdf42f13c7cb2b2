import Postgres

extension Watermark.Marks {
    /// Moves past the rows of a claim, which come by priority, time and id: the last of each priority counts.
    mutating func pass(_ claim: Claim) throws(PostgresError) {
        var following: Int16?
        for row in claim.jobs.reversed() {
            let priority = try row.decode(at: Claim.Column.priority, as: Int16.self)
            guard priority != following else { continue }
            following = priority
            pass(
                try row.decode(at: Claim.Column.runAt),
                try row.decode(at: Claim.Column.id),
                priority: Int(priority)
            )
        }
    }
}
