import Postgres

extension Watermark.Marks {
    /// Moves past the rows of a claim: of each priority they come by time and id, and the last one counts.
    mutating func pass(_ claim: Claim) throws(PostgresError) {
        var passed: [Int16] = []
        var following: Int16?
        for row in claim.jobs.reversed() {
            let priority = try row.decode(at: Claim.Column.priority, as: Int16.self)
            guard priority != following else { continue }
            following = priority
            guard !passed.contains(priority) else { continue }
            passed.append(priority)
            pass(
                try row.decode(at: Claim.Column.runAt),
                try row.decode(at: Claim.Column.id),
                priority: Int(priority)
            )
        }
    }
}
