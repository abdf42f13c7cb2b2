import FoundationEssentials
import Glibc
import Postgres

/// PostgreSQL's own load generator: what the server gives to clients that do nothing but send.
struct Pgbench {
    var clients: Int
    var script: String
    /// Either so many seconds, or so many transactions of each client.
    var length: Length
    var mode = Mode.prepared

    /// How statements are sent.
    enum Mode: String {
        /// Each is parsed and planned anew, which is what pgbench does when it is told nothing.
        case simple
        /// Each is planned once.
        case prepared
    }

    enum Length {
        case seconds(Int)
        case transactions(Int)
    }

    /// Measures.
    ///
    /// - Returns: transactions per second.
    func rate(on database: ScratchDatabase) throws -> Double {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "queue-bench-\(UInt32.random(in: 0 ... .max))"
        )
        try Data(script.utf8).write(to: file)
        let result = Result { try run(file.path, on: database) }
        try FileManager.default.removeItem(at: file)
        return try result.get()
    }

    private func run(_ file: String, on database: ScratchDatabase) throws -> Double {
        let length =
            switch self.length {
            case .seconds(let seconds): ["-T", "\(seconds)"]
            case .transactions(let count): ["-t", "\(count)"]
            }
        let output = try ChildProcess(
            Self.path(),
            ["-n", "-M", mode.rawValue, "-c", "\(clients)", "-j", "2", "-D", "n=0", "-f", file] + length
                + [database.conninfo]
        ).output()
        guard let line = output.split(separator: "\n").first(where: { $0.hasPrefix("tps = ") }),
            let rate = Double(line.dropFirst("tps = ".count).prefix { $0 != " " })
        else { throw BenchError.unreadable("pgbench") }
        return rate
    }

    /// Debian keeps it beside each server version, the newest of which will do.
    private static func path() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = try FileManager.default.contentsOfDirectory(atPath: root).compactMap { Int($0) }.sorted()
        guard let newest = versions.last else { throw BenchError.missing("pgbench") }
        return "\(root)/\(newest)/bin/pgbench"
    }
}
