import JobQueue
import Postgres

/// How fast jobs come into the queue while a node is awake and busy elsewhere.
struct EnqueueRun: Sendable {
    var jobs = 500_000
    var setSize = 1000
    var producers = 16
    var seconds = 8

    /// One COPY.
    func copyRate(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            let session = try database.session()
            return try rate(of: jobs) {
                _ = try session.copyIn("copy jobs.job (kind, args) from stdin (format binary)") { writer in
                    for number in 0..<jobs { try writer.row("diagnostic.noop", JSONB(#"{"n": \#(number)}"#)) }
                }
            }
        }
    }

    /// Sets sent by the client, a transaction each.
    func setRate(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            let session = try database.session()
            return try rate(of: jobs) {
                for start in stride(from: 0, to: jobs, by: setSize) {
                    let args = (start..<min(start + setSize, jobs)).map { JSONB(#"{"n": \#($0)}"#) }
                    try session.execute(
                        "insert into jobs.job (kind, args) select 'diagnostic.noop', a from unnest(\(args)) a"
                    )
                }
            }
        }
    }

    /// Many producers with one insert in each transaction, against the same on a table without our trigger.
    ///
    /// - Returns: the median of the ratios of runs beside each other, and the better rate with the trigger.
    func singles(on server: Server) throws -> (ratio: Double, rate: Double) {
        let insert = "insert into jobs.job (kind, args) values ('diagnostic.noop', '{\"n\": 1}');"
        return try ScratchDatabase.lend(on: server) { database in
            let session = try database.session()
            var ratios: [Double] = []
            var best = 0.0
            let load = Pgbench(clients: producers, script: insert, length: .seconds(seconds))
            for _ in 0..<3 {
                let with = try load.rate(on: database)
                try session.script("alter table jobs.job disable trigger ring; truncate jobs.job")
                let without = try load.rate(on: database)
                try session.script("alter table jobs.job enable always trigger ring; truncate jobs.job")
                ratios.append(with / without)
                best = max(best, with)
            }
            return (Percentiles(ratios)[50], best)
        }
    }

    private func rate(of count: Int, _ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }
}
