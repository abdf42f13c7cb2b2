public import Postgres

/// A check of the database on one text: how long it may be, or of which form it is.
public struct TextConstraint: Hashable, Sendable {
    /// The column it is on; empty for a kind of text that many columns have.
    public let column: String
    /// How many characters it needs; nil where that is not checked.
    public let minimum: Int?
    /// How many characters it may have; nil where that is not checked.
    public let maximum: Int?

    /// A check as it stands in the schema.
    public init(column: String, minimum: Int?, maximum: Int?) {
        self.column = column
        self.minimum = minimum
        self.maximum = maximum
    }

    /// The check on a text that a statement has broken; nil when it broke something else.
    ///
    /// - Parameters:
    ///   - error: What the server refused.
    ///   - session: A session outside of the transaction that failed.
    /// - Throws: `PostgresError`.
    public init?(brokenBy error: PostgresError, _ session: Session) throws {
        guard error.sqlState == .checkViolation, let name = error.constraint, !session.isInTransaction else {
            return nil
        }
        guard let row = try session.query(ConstraintSQL.text(name, table: error.table)).first else { return nil }
        column = try row.decode(at: 0)
        maximum = try row.decode(at: 1)
        minimum = try row.decode(at: 2)
    }

    /// Whether a text is of a length that the check allows; spaces at the ends do not make it long enough.
    public func allows(_ text: String) -> Bool {
        let length = text.unicodeScalars.count
        let isBlank = text.allSatisfy(\.isWhitespace)
        return length <= maximum ?? .max && (minimum ?? 0 == 0 || !isBlank)
    }
}
