import Glibc
import TestSupport

/// `mutasictl` on a database of a test's own.
struct Control {
    let database: TestDatabase
    private let program: Program

    init(migrated: Bool = true, environment: [String: String] = [:]) throws {
        database = try TestDatabase(migrated: migrated)
        let server = getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? ""
        let url = ["MUTASI_DATABASE_URL": "\(server) dbname=\(database.name)"]
        program = try Program("mutasictl", environment: url.merging(environment) { $1 })
    }

    func callAsFunction(_ arguments: String...) throws -> Program.Run { try program.run(arguments) }
}
