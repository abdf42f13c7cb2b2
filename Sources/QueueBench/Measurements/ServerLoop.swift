import Postgres

/// The engine's statements in a loop inside the server: no round trips, no client; what an engine cannot get past with
/// one session.
struct ServerLoop {
    var load = Load()
    /// How many of the due jobs it works off.
    var jobs = 500_000
    var batch = 1000

    /// Measures.
    ///
    /// - Returns: jobs per second.
    func rate(on server: Server) throws -> Double {
        try ScratchDatabase.lend(on: server) { try measure($0) }
    }

    private func measure(_ database: ScratchDatabase) throws -> Double {
        try load.fill(database)
        let session = try database.session()
        try session.script(
            "select jobs.register(1, 'bench', 1, '', '{default}', '1 hour', '{diagnostic.noop}', '{1}', '{1}')"
        )
        let start = ContinuousClock.now
        try session.script(loop)
        let elapsed = ContinuousClock.now - start
        let done = try session.query("select count(*) from jobs.history").first?.decode(at: 0, as: Int64.self)
        guard done == Int64(jobs) else { throw BenchError.lost(jobs - Int(done ?? 0)) }
        return Double(jobs) / (elapsed / .seconds(1))
    }

    private var loop: String {
        """
        do $$
        declare
            mark_at timestamptz[] := array_fill('-infinity'::timestamptz, array[4]);
            mark_id bigint[] := array_fill(0::bigint, array[4]);
            ran bigint[] := array_fill(0::bigint, array[\(batch)]);
            ids bigint[];
            last_at timestamptz;
        begin
            for turn in 1 .. \(jobs / batch) loop
                select array_agg(c.id), max(c.run_at) into ids, last_at
                from jobs.claim(1, 'default', \(batch), null, mark_at, mark_id) c where c.id is not null;
                commit;
                mark_at[3] := last_at;
                mark_id[3] := ids[cardinality(ids)];
                perform jobs.complete(1, ids, ran[1:cardinality(ids)], '{}');
                commit;
            end loop;
        end
        $$
        """
    }
}
