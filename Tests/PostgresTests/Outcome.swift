import Postgres
import TestSupport
import Testing

/// A session on the database that tests share; they make temporary tables only, or tables of unique names.
func sharedSession() throws -> Session {
    try Session(TestDatabase.shared)
}

/// The error that a closure ends with.
func failure<Value>(of body: () throws -> Value) throws -> PostgresError {
    do {
        _ = try body()
    } catch let error as PostgresError {
        return error
    }
    throw Unexpected(what: "no error")
}

struct Unexpected: Error {
    let what: String
}

extension Session {
    /// The first column of the first row.
    func value<Value: PostgresField>(_ sql: SQL, as type: Value.Type = Value.self) throws -> Value {
        guard let row = try query(sql).first else { throw Unexpected(what: "no row") }
        return try row.decode(at: 0, as: type)
    }
}
