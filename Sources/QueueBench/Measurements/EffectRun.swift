import JobQueue
import Postgres

/// A transactional handler with one effect row for each job, against pgbench running the same statements.
struct EffectRun: Sendable {
    var jobs = 40_000
    var lanes = 8

    /// Jobs per second of the engine, which claims too, and of as many pgbench clients on claimed jobs.
    func rates(on server: Server) throws -> (engine: Double, pgbench: Double) {
        (try engineRate(on: server), try pgbenchRate(on: server))
    }

    private func engineRate(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            try fill(database)
            let tally = Tally(total: jobs)
            var registry = HandlerRegistry()
            try registry.register(
                "bench.effect",
                .transactional { job, session in
                    try session.execute("insert into effect values (\(job.id))")
                    tally.count()
                    return .complete()
                }
            )
            let node = try Node(database.options, queues: [QueueOptions(lanes: lanes)], registry: registry)
            tally.start()
            node.runner.start()
            tally.wait()
            let elapsed = tally.elapsed
            node.stop()
            let done = try database.number("select count(*)::float8 from effect")
            guard Int(done) == jobs else { throw BenchError.lost(jobs - Int(done)) }
            return done / (elapsed / .seconds(1))
        }
    }

    private func pgbenchRate(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { database in
            try fill(database)
            try database.session().script(
                """
                insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
                select id, 1, now(), false, queue from jobs.job
                """
            )
            return try Pgbench(clients: lanes, script: script, length: .transactions(jobs / lanes)).rate(on: database)
        }
    }

    private var script: String {
        """
        \\set n :n + 1
        \\set id :client_id + 1 + (:n - 1) * \(lanes)
        begin;
        select jobs.hold(1, :id);
        insert into effect values (:id);
        select jobs.complete(1, array[:id]::bigint[], array[1]::bigint[], '{}'::jsonb[]);
        commit;

        """
    }

    private func fill(_ database: ScratchDatabase) throws {
        let session = try database.session()
        try session.script("create table effect (job_id bigint not null)")
        try session.execute(
            "insert into jobs.job (kind) select 'bench.effect' from generate_series(1, \(Int64(jobs)))"
        )
        try session.script("analyze jobs.job")
    }
}
