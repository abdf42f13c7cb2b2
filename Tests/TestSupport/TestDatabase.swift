package import Postgres
import Schema
import Synchronization

/// A database of a test's own, made from a template and dropped with this value.
package final class TestDatabase: Sendable {
    /// Its name on the test server.
    package let name: String
    /// How to connect to it as a superuser.
    package let options: ConnectionOptions
    private let server: ConnectionOptions
    /// The server, where it is not the one of all tests.
    private let owned: PrivateServer?

    /// Creates the database.
    ///
    /// - Parameter migrated: with the whole schema; otherwise empty.
    /// - Throws: when the server cannot be reached or refuses.
    package init(migrated: Bool = true) throws {
        server = try TestServer.options
        owned = nil
        name = "mutasi_test_\(UInt64.random(in: 0 ... .max))"
        let template = migrated ? try Self.template(server) : "template0"
        let session = try Session(server.database("postgres"))
        try session.script("create database \(name) template \(template) strategy file_copy")
        options = server.database(name)
    }

    /// Creates a copy of another database, to which nobody may be connected meanwhile.
    package init(copying other: TestDatabase) throws {
        server = try TestServer.options
        owned = nil
        name = "mutasi_test_\(UInt64.random(in: 0 ... .max))"
        try Session(server.database("postgres")).script(
            "create database \(name) template \(other.name) strategy file_copy"
        )
        options = server.database(name)
    }

    /// Creates a database with the whole schema on a server of the test's own.
    ///
    /// - Parameters:
    ///   - server: it goes with the database.
    ///   - folder: where the tables' files are; nil for the server's own directory.
    /// - Throws: when the server refuses.
    package init(on server: PrivateServer, in folder: String? = nil) throws {
        self.server = try server.options()
        owned = server
        name = "mutasi_test"
        let session = try Session(self.server)
        if let folder { try session.script("create tablespace apart location '\(folder)'") }
        try session.script("create database \(name) tablespace \(folder == nil ? "pg_default" : "apart")")
        options = try server.options(name)
        try Migrator(Session(options)).migrate()
    }

    deinit {
        // A server of the test's own goes as a whole.
        guard owned == nil else { return }
        do {
            let session = try Session(server.database("postgres"))
            try session.script("drop database if exists \(name) with (force)")
        } catch {
            print("test database \(name) stays: \(error)")
        }
    }

    /// The database of all the tests of a process that need no tables of their own, or only temporary ones.
    package static var shared: ConnectionOptions {
        get throws {
            try sharedOptions.withLock { made in
                if let made { return made }
                let server = try TestServer.options
                let name = "mutasi_shared_\(UInt64.random(in: 0 ... .max))"
                try Session(server.database("postgres")).script("create database \(name) template template0")
                DatabasesToDrop.drop(name, on: server)
                let options = server.database(name)
                made = options
                return options
            }
        }
    }

    private static let sharedOptions = Mutex<ConnectionOptions?>(nil)

    /// A new session on the database.
    package func session() throws -> Session {
        try Session(options)
    }

    private static let migratedTemplate = Mutex<String?>(nil)

    /// Migrates once for each test run; the others copy files, which takes milliseconds.
    private static func template(_ server: ConnectionOptions) throws -> String {
        try migratedTemplate.withLock { made in
            if let made { return made }
            let name = "mutasi_template_\(UInt64.random(in: 0 ... .max))"
            let session = try Session(server.database("postgres"))
            try session.script("create database \(name) template template0")
            let inside = try Session(server.database(name))
            try Migrator(inside).migrate()
            inside.close()
            DatabasesToDrop.drop(name, on: server)
            made = name
            return name
        }
    }
}
