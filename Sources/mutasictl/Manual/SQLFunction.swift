import Postgres

/// A function of the database that others than its owner may call.
struct SQLFunction {
    /// Its name and the types of its arguments, which tell it from every other.
    let signature: String
    let arguments: String
    let result: String
    let names: [String]
    let types: [String]
    /// Of each argument; empty where it has to be given.
    let standards: [String]
    let roles: [String]
    let comment: String

    /// Its name with its schema.
    var name: String { String(signature.prefix { $0 != "(" }) }

    init(_ row: Row) throws {
        signature = try row.decode(at: 0)
        arguments = try row.decode(at: 1)
        result = try row.decode(at: 2)
        names = try row.decode(at: 3)
        types = try row.decode(at: 4)
        standards = try row.decode(at: 5)
        roles = try row.decode(at: 6)
        comment = try row.decode(at: 7)
    }
}
