/// What stands between a program and the server.
public enum Pooler: String, CaseIterable, Sendable {
    /// Nothing, or a pooler that leaves each client its own session.
    case none
    /// A pooler that gives each transaction another session, as PgBouncer with `pool_mode = transaction`.
    ///
    /// Nothing may be kept in a session then: no prepared statement (PgBouncer follows them only from 1.21 on, and not by
    /// default before 1.24), and nobody can listen.
    case transaction

    /// Reads a setting.
    ///
    /// - Parameter setting: `none` or `transaction`; nil for none.
    /// - Throws: ``PostgresError`` with code `usage` for anything else.
    public init(configured setting: String?) throws(PostgresError) {
        guard let pooler = Pooler(rawValue: setting ?? Pooler.none.rawValue) else {
            throw PostgresError(.usage, "the pooler is set to what is neither none nor transaction")
        }
        self = pooler
    }
}
