import FoundationEssentials
import Glibc
import Postgres

/// What a daemon takes that has nothing to do.
struct IdleRun: Sendable {
    /// What came of it.
    struct Result {
        let residentMB: Double
        let cpuPercent: Double
        let statementsPerSecond: Double
    }

    var seconds = 30

    /// Measures the `mutasid` that lies beside this program.
    func result(on server: Server) throws -> Result {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = String(own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex)) + "/mutasid"
        guard access(path, X_OK) == 0 else { throw BenchError.missing("mutasid beside this program") }
        return try ScratchDatabase.lend(on: server) { database in
            let daemon = try ChildProcess(path, ["--database", database.conninfo, "--log-level", "error"])
            defer { daemon.end(SIGTERM) }
            pause(.seconds(5))
            // From another database: looking does not count.
            let outside = try Session(server.options)
            let count: SQL = "select xact_commit::float8 from pg_stat_database where datname = \(database.name)"
            let before = try ProcessUsage(daemon.id)
            let statements = try outside.query(count)[0].decode(at: 0, as: Double.self)
            pause(.seconds(seconds))
            let after = try ProcessUsage(daemon.id)
            let statementsAfter = try outside.query(count)[0].decode(at: 0, as: Double.self)
            return Result(
                residentMB: after.resident,
                cpuPercent: (after.cpu - before.cpu) / Double(seconds) * 100,
                statementsPerSecond: (statementsAfter - statements) / Double(seconds)
            )
        }
    }
}
