import Postgres

extension Watermark.Marks {
    /// Moves past the rows of a claim, which come by priority, time and id: the last of each priority counts.
    mutating func pass(_ rows: Rows) throws(PostgresError) {
        var following: Int16?
        for row in rows.reversed() {
            let priority = try row.decode(at: 2, as: Int16.self)
            guard priority != following else { continue }
            following = priority
            pass(try row.decode(at: 1), try row.decode(at: 0), priority: Int(priority))
        }
    }
}
