import Postgres
import Upstream

/// What our trigger costs an upstream system: the same statements with it and without, in alternating rounds.
struct TriggerRun {
    let personnel: Personnel
    var rounds = 5

    /// How many times as long a statement that changes 20,000 rows takes.
    ///
    /// - Returns: the ratio of the medians, and the medians in milliseconds.
    func bulk() throws -> (ratio: Double, with: Double, without: Double) {
        let session = try personnel.database.session()
        session.deadline = .seconds(300)
        var rank = 0
        let (with, without) = try alternate {
            rank += 1
            let start = ContinuousClock.now
            try session.execute(
                """
                update kepegawaian.pegawai set gol_id = \("\(rank)"), tmt_golongan = tmt_golongan + 1
                where pns_id in (select pns_id from kepegawaian.pegawai order by nip_baru limit 20000)
                """
            )
            return (ContinuousClock.now - start) / .milliseconds(1)
        }
        return (with / without, with, without)
    }

    /// What is left of the rate of sixteen clients, each changing one row in a transaction.
    ///
    /// - Parameters:
    ///   - mode: pgbench's way of sending statements.
    ///   - seconds: of each round.
    /// - Returns: the ratio of the medians, and the medians in transactions a second.
    /// - Throws: `BenchError`, `PostgresError`.
    func singles(_ mode: Pgbench.Mode, seconds: Int) throws -> (ratio: Double, with: Double, without: Double) {
        let load = Pgbench(clients: 16, script: script, length: .seconds(seconds), mode: mode)
        let (with, without) = try alternate { try load.rate(on: personnel.database) }
        return (with / without, with, without)
    }

    /// How long a statement of one row takes while all our tables are locked and nobody reads them, in milliseconds.
    func locked(samples: Int) throws -> Percentiles {
        let session = try personnel.database.session()
        let other = try personnel.database.session()
        return try other.transaction {
            try other.script(
                """
                lock table mutasi_inbox.event, mutasi_inbox.fault, mutasi_inbox.watch, mutasi_inbox.reader
                    in access exclusive mode
                """
            )
            return Percentiles(
                try (0..<samples).map { sample in
                    let start = ContinuousClock.now
                    try session.execute(
                        "update kepegawaian.pegawai set gol_id = \("x\(sample)") where pns_id = md5(\("\(sample + 1)"))"
                    )
                    return (ContinuousClock.now - start) / .milliseconds(1)
                }
            )
        }
    }

    private var script: String {
        """
        \\set n random(1, \(personnel.people))
        \\set g random(11, 45)
        update kepegawaian.pegawai set gol_id = :g::text where nip_baru = \(Personnel.nip(":n"));

        """
    }

    /// The medians of a measurement with the trigger and without; the first round warms up, and each begins with the other.
    private func alternate(_ body: () throws -> Double) throws -> (with: Double, without: Double) {
        var values: [Bool: [Double]] = [:]
        for round in 0...rounds {
            for isOn in round.isMultiple(of: 2) ? [false, true] : [true, false] {
                try personnel.setTriggers(isOn)
                try personnel.settle()
                let value = try body()
                if round > 0 { values[isOn, default: []].append(value) }
            }
        }
        try personnel.setTriggers(true)
        return (Percentiles(values[true] ?? [])[50], Percentiles(values[false] ?? [])[50])
    }
}
