import Postgres
import Schema

/// A migrated database for one measurement.
final class ScratchDatabase {
    let options: ConnectionOptions
    private let server: ConnectionOptions
    private let name: String

    /// Creates it on the server.
    init(on server: ConnectionOptions) throws {
        self.server = server
        name = "queue_bench_\(UInt64.random(in: 0 ... .max))"
        try Session(server).script("create database \(name) template template0")
        options = server.database(name)
        try Migrator(try Session(options)).migrate()
    }

    func session() throws -> Session { try Session(options) }

    /// Drops it, whoever is still connected.
    func drop() throws {
        try Session(server).script("drop database if exists \(name) with (force)")
    }

    /// Fills the queue with jobs that do nothing, and settles the server so that all start alike.
    func enqueueNoops(_ count: Int, delay: String = "0 s") throws {
        let session = try session()
        try session.execute(
            """
            insert into jobs.job (kind, args, run_at)
            select 'diagnostic.noop', jsonb_build_object('n', n), now() + \(delay)::text::interval
            from generate_series(1, \(Int64(count))) n
            """
        )
        try session.script("vacuum analyze jobs.job")
        try session.script("checkpoint")
    }
}
