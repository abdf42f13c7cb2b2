import Postgres
import Schema

/// A migrated database for one measurement.
final class ScratchDatabase {
    let options: ConnectionOptions
    private let server: Server
    let name: String
    /// The same for programs that take a connection string.
    let conninfo: String

    /// Creates it on the server.
    init(on server: Server) throws {
        self.server = server
        name = "queue_bench_\(UInt64.random(in: 0 ... .max))"
        try Session(server.options).script("create database \(name) template template0")
        options = server.options.database(name)
        conninfo = "\(server.conninfo) dbname=\(name)"
        try Migrator(try Session(options)).migrate()
    }

    func session() throws -> Session { try Session(options) }

    /// Lends a fresh database, and drops it whatever happens.
    static func lend<Value>(on server: Server, _ body: (ScratchDatabase) throws -> Value) throws -> Value {
        let database = try ScratchDatabase(on: server)
        let result = Result { try body(database) }
        try database.drop()
        return try result.get()
    }

    /// One number from it.
    func number(_ sql: SQL) throws -> Double {
        guard let row = try session().query(sql).first else { throw BenchError.noAnswer }
        return try row.decode(at: 0)
    }

    /// Drops it, whoever is still connected.
    func drop() throws {
        try Session(server.options).script("drop database if exists \(name) with (force)")
    }
}
