import Glibc
import Postgres
import TestSupport

/// `mutasictl` on a database of a test's own.
struct Control {
    let database: TestDatabase
    /// How a program of ours reaches it.
    let options: ConnectionOptions
    private let pooler: PgBouncer?
    private let program: Program
    private let conninfo: String

    init(migrated: Bool = true) throws { try self.init(TestDatabase(migrated: migrated)) }

    /// On a copy of a database to which nobody is connected.
    init(copying other: TestDatabase) throws { try self.init(TestDatabase(copying: other)) }

    private init(_ database: TestDatabase) throws {
        self.database = database
        options = database.options
        pooler = nil
        let server = getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? ""
        conninfo = "\(server) dbname=\(database.name)"
        program = try Program("mutasictl", environment: ["MUTASI_DATABASE_URL": conninfo])
    }

    /// Everything goes through a pooler that gives each transaction another session.
    init(behind pooler: PgBouncer) throws {
        database = try TestDatabase()
        options = try pooler.options(database)
        self.pooler = pooler
        conninfo = pooler.conninfo(database)
        let environment = ["MUTASI_DATABASE_URL": conninfo, "MUTASI_POOLER": "transaction"]
        program = try Program("mutasictl", environment: environment)
    }

    func callAsFunction(_ arguments: String...) throws -> Program.Run { try program.run(arguments) }

    /// Runs the program with something on its standard input and settings of its own.
    func run(_ arguments: [String], input: String, settings: [String: String] = [:]) throws -> Program.Run {
        try program.run(arguments, input: input, settings: settings)
    }

    /// Runs the program with its arguments as a list, under another role where one is given.
    func run(_ arguments: [String], role: String? = nil) throws -> Program.Run {
        try program.run(arguments + (role.map { ["--database", "\(conninfo) user=\($0)"] } ?? []))
    }
}
