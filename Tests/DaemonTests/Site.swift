import Glibc
import Postgres
import TestSupport

/// A database of a test's own, and daemons that work on it.
struct Site {
    let database: TestDatabase

    init(migrated: Bool = true) throws {
        database = try TestDatabase(migrated: migrated)
    }

    /// The connection string of the database, or of another server's database of the same name.
    var conninfo: String {
        let server = getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? ""
        return "\(server) dbname=\(database.name)"
    }

    /// A daemon under a short lease, supervised where there is a manager.
    ///
    /// - Parameters:
    ///   - options: more of its command line.
    ///   - manager: whom it tells how it is doing.
    ///   - environment: more of its environment.
    /// - Returns: the daemon, started.
    /// - Throws: `SystemError` when it cannot be started.
    func daemon(
        _ options: String...,
        manager: NotifySocket? = nil,
        environment: [String: String] = [:]
    ) throws -> DaemonProcess {
        var environment = environment
        environment["MUTASI_DATABASE_URL"] = environment["MUTASI_DATABASE_URL"] ?? conninfo
        environment["NOTIFY_SOCKET"] = manager?.name
        return try DaemonProcess(["--lease", "2"] + options, environment: environment)
    }

    /// One number from the database.
    func number(_ sql: SQL) throws -> Int64 {
        let rows = try database.session().query(sql)
        guard let row = rows.first else { throw Impatience("a row of \(sql.text)") }
        return try row.decode(at: 0)
    }

    /// Waits until a statement gives a number, or more.
    func wait(for number: Int64, from sql: SQL) throws {
        let session = try database.session()
        try eventually("\(number) from \(sql.text)") {
            try session.query(sql).first?.decode(at: 0, as: Int64.self) ?? 0 >= number
        }
    }

    /// Waits until a daemon has looked for jobs, found none, and asked to be woken.
    func waitUntilIdle() throws {
        try wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
    }

    /// Runs a statement on the server, from outside of the database.
    func administer(_ statement: String) throws {
        try Session(TestServer.options.database("postgres")).script(statement)
    }
}

extension NotifySocket {
    /// Waits for a datagram that holds a text, and passes over those before.
    @discardableResult
    func await(_ text: String) throws -> String {
        for _ in 0..<10_000 {
            let datagram = try receive()
            if datagram.contains(text) { return datagram }
        }
        throw Impatience("\(text) from the daemon")
    }
}
