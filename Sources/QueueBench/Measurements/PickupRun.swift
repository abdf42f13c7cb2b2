import Dispatch
import JobQueue
import Postgres
import Synchronization

/// From the commit of an enqueue to the start of its handler, the node being idle.
struct PickupRun: Sendable {
    /// What came of it, in milliseconds.
    struct Result {
        let fromCommit: Percentiles
        let fromCall: Percentiles
    }

    var samples = 1000
    /// Milliseconds before each.
    var rest = 20

    func result(on server: Server) throws -> Result {
        try ScratchDatabase.lend(on: server) { database in
            let role = "\(database.name)_upstream"
            let session = try database.session()
            try session.script("create role \(role)")
            let result = Swift.Result { try measure(database, session, role) }
            try session.script("drop owned by \(role) cascade; drop role \(role)")
            return try result.get()
        }
    }

    private func measure(_ database: ScratchDatabase, _ session: Session, _ role: String) throws -> Result {
        try session.script(Self.upstream(role))
        let starts = Starts()
        var registry = HandlerRegistry()
        try registry.register(
            "bench.pickup",
            .plain { _ in
                starts.note()
                return .complete()
            }
        )
        let node = try Node(database.options, registry: registry)
        node.runner.start()
        defer { node.stop() }
        var fromCommit: [Double] = []
        var fromCall: [Double] = []
        for sample in -20..<samples {
            pause(.milliseconds(rest * Int.random(in: 50...150) / 100))
            let call = ContinuousClock.now
            try session.execute("insert into upstream.person default values")
            let commit = ContinuousClock.now
            let start = try starts.next()
            // The first ones warm the sessions up.
            guard sample >= 0 else { continue }
            fromCommit.append(max(.zero, start - commit) / .milliseconds(1))
            fromCall.append((start - call) / .milliseconds(1))
        }
        return Result(fromCommit: Percentiles(fromCommit), fromCall: Percentiles(fromCall))
    }

    /// A table of somebody else's, whose trigger enqueues with its owner's rights.
    private static func upstream(_ role: String) -> String {
        """
        grant usage on schema jobs to \(role);
        grant execute on function jobs.enqueue to \(role);
        create schema upstream authorization \(role);
        create table upstream.person (id bigint generated always as identity);
        create function upstream.tell() returns trigger language plpgsql security definer
        set search_path = pg_catalog, pg_temp as $$
        begin
            perform jobs.enqueue('bench.pickup', jsonb_build_object('person', new.id));
            return null;
        end
        $$;
        alter function upstream.tell() owner to \(role);
        create trigger tell after insert on upstream.person for each row execute function upstream.tell()
        """
    }
}
