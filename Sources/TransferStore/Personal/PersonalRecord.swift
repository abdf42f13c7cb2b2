public import Postgres
public import Transfers

/// Everything that is kept of a person, as they may ask to have it (UU 27/2022 Ps 7 and 13).
public struct PersonalRecord: Sendable {
    /// Rows as JSON objects, by the table they stand in; tables without a row are left out.
    public let tables: [(name: String, rows: [String])]

    /// Reads the record of a person in one state of the data, and records who took it.
    ///
    /// - Parameters:
    ///   - person: Whose.
    ///   - session: On the database, without a transaction.
    ///   - actor: Who takes it.
    ///   - reason: Why, such as the person's letter.
    ///   - progress: Told of every table, as a part of all.
    /// - Throws: `PostgresError`.
    public init(
        of person: PersonID,
        _ session: Session,
        by actor: String,
        reason: String,
        progress: (String, Double) -> Void = { _, _ in }
    ) throws {
        let statements = PersonalRecordSQL.all(of: person)
        tables = try session.transaction(.repeatableRead) {
            _ = try session.query(PersonalRecordSQL.recordExport(of: person, by: actor, reason: reason))
            var tables: [(String, [String])] = []
            for (place, statement) in statements.enumerated() {
                progress(statement.name, Double(place) / Double(statements.count))
                let rows = try session.query(statement.sql).map { try $0.decode(at: 0, as: String.self) }
                if !rows.isEmpty { tables.append((statement.name, rows)) }
            }
            return tables
        }
    }

    /// The record as one JSON object, an array a table.
    public var json: String {
        let members = tables.map { "  \"\($0.name)\": [\n    \($0.rows.joined(separator: ",\n    "))\n  ]" }
        return "{\n\(members.joined(separator: ",\n"))\n}\n"
    }
}
