internal import Postgres
internal import Transfers

/// Rows of people in the order of their keys, given out person by person.
struct OrderedRows {
    private let rows: Rows
    private var place = 0
    /// Whose row comes next, nil at the end.
    private var next: PersonID?

    /// Takes rows whose first column is the person's key, in its order.
    init(_ rows: Rows) throws(PostgresError) {
        self.rows = rows
        try look()
    }

    /// Gives a person's rows to a closure; people are asked for in order, and those not asked for are passed over.
    mutating func take(_ person: PersonID, _ body: (Row) throws -> Void) throws {
        while let next, next.precedes(person) { try advance() }
        while let next, next == person {
            try body(rows[place])
            try advance()
        }
    }

    private mutating func advance() throws(PostgresError) {
        place += 1
        try look()
    }

    private mutating func look() throws(PostgresError) {
        next = place < rows.count ? try rows[place].decode(at: 0, as: PersonID.self) : nil
    }
}

extension PersonID {
    /// The order of the bytes, in which PostgreSQL sorts keys.
    func precedes(_ other: PersonID) -> Bool {
        (high, low) < (other.high, other.low)
    }
}
