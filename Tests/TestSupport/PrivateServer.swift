import FoundationEssentials
package import Postgres

/// A PostgreSQL server that a test may stop, crash and promote; it goes with this value.
package final class PrivateServer: Sendable {
    /// Where it keeps all it has, its socket too.
    package let directory: String
    private let settings: [String]

    /// Makes a server and starts it.
    ///
    /// - Parameter settings: of its configuration, as `name=value`.
    /// - Throws: when the programs of PostgreSQL are missing, or the server does not start.
    package convenience init(_ settings: String...) throws {
        try self.init(settings: settings + ["fsync=off"], standbyOf: nil)
    }

    private init(settings: [String], standbyOf primary: PrivateServer?) throws {
        // Short, since the path of a socket has to be.
        directory = "/var/tmp/mutasi-server-\(UInt32.random(in: 0 ... .max))"
        self.settings = settings
        if let primary { try run("standby", [primary.directory]) }
        try start()
    }

    deinit {
        do {
            try run("remove")
        } catch {
            print("server \(directory) stays: \(error)")
        }
    }

    /// Starts it after a stop, and returns when it takes connections.
    package func start() throws { try run("start", settings) }

    /// Stops it as a crash would: without a checkpoint, and without a word to its sessions.
    package func crash() throws { try run("stop", ["immediate"]) }

    /// Makes a server that follows this one.
    package func standby() throws -> PrivateServer {
        try PrivateServer(settings: settings, standbyOf: self)
    }

    /// Makes it a primary that takes writes.
    package func promote() throws { try run("promote") }

    /// How to reach one of its databases.
    package func options(_ database: String = "postgres") throws -> ConnectionOptions {
        try ConnectionOptions("host=\(directory) user=mutasi dbname=\(database)", applicationName: "mutasi-tests")
    }

    private func run(_ action: String, _ arguments: [String] = []) throws {
        let script = Repository.location(of: "Deploy/private-postgres")
        try ChildProcess([script, action, directory] + arguments).finish()
    }
}
