internal import Postgres
internal import Transfers

extension Objections {
    /// Reads the objections of a statement with their deadlines, in two queries however many there are.
    ///
    /// - Parameters:
    ///   - sql: The statement.
    ///   - end: Only the deadlines that were computed by then; nil for all.
    /// - Returns: The objections.
    /// - Throws: `PostgresError`.
    func read(_ sql: SQL, at end: EndOfDay? = nil) throws -> [StoredObjection] {
        let rows = try session.query(sql)
        let ids = try rows.map { try $0.decode(at: 0, as: Int64.self) }
        guard !ids.isEmpty else { return [] }
        var deadlines: [Int64: [Deadline]] = [:]
        for row in try session.query(ObjectionSQL.deadlines(ids)) {
            let computedAt: Instant = try row.decode(at: 9)
            guard end?.includes(computedAt) ?? true else { continue }
            deadlines[try row.decode(at: 0), default: []].append(try Self.deadline(row))
        }
        return try zip(ids, rows).map { id, row in try StoredObjection(row, deadlines[id] ?? []) }
    }

    private static func deadline(_ row: Row) throws -> Deadline {
        guard let length = try DeadlineLength(stored: try row.decode(at: 3), try row.decode(at: 2)) else {
            throw PostgresError(.decoding, "a deadline of an objection has no length")
        }
        return Deadline(
            name: try StoredJSON.word(DeadlineName.self, try row.decode(at: 1)),
            length: length,
            basis: try row.decode(at: 7),
            start: try row.decode(at: 4),
            lastDay: try row.decode(at: 5),
            zone: try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 6)),
            calendarVersion: try row.decode(at: 8)
        )
    }
}
