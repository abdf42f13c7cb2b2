import Glibc
import TestSupport

/// `mutasictl` on a database of a test's own.
struct Control {
    let database: TestDatabase
    private let program: Program
    private let conninfo: String

    init(migrated: Bool = true) throws {
        database = try TestDatabase(migrated: migrated)
        let server = getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? ""
        conninfo = "\(server) dbname=\(database.name)"
        program = try Program("mutasictl", environment: ["MUTASI_DATABASE_URL": conninfo])
    }

    func callAsFunction(_ arguments: String...) throws -> Program.Run { try program.run(arguments) }

    /// Runs the program with its arguments as a list, under another role where one is given.
    func run(_ arguments: [String], role: String? = nil) throws -> Program.Run {
        try program.run(arguments + (role.map { ["--database", "\(conninfo) user=\($0)"] } ?? []))
    }
}
