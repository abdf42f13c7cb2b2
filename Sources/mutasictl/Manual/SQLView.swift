import Postgres

/// A view of the database that others than its owner may read.
struct SQLView {
    let name: String
    let columns: [String]
    let types: [String]
    let roles: [String]
    let comment: String

    init(_ row: Row) throws {
        name = try row.decode(at: 0)
        columns = try row.decode(at: 1)
        types = try row.decode(at: 2)
        roles = try row.decode(at: 3)
        comment = try row.decode(at: 4)
    }
}
