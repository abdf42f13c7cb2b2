import Postgres

extension Rows {
    /// The only value of the only row.
    func only<Field: PostgresField>(_ type: Field.Type = Field.self) throws(PostgresError) -> Field {
        guard let row = first else { throw PostgresError(.decoding, "the statement gave no row") }
        return try row.decode(at: 0, as: type)
    }

    /// The only value of the only row is true.
    var isTrue: Bool {
        get throws(PostgresError) { try only(Bool.self) }
    }
}
