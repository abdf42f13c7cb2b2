import JobQueue
import Postgres
import TestSupport

// Jobs that tell afterwards whether one was lost, done twice, or blamed for a fault that was not its own.
extension Bench {
    static var registry: HandlerRegistry {
        get throws {
            var registry = HandlerRegistry()
            try registry.registerDiagnostics()
            return registry
        }
    }

    func enqueueEffects(_ count: Int) throws {
        try session().execute(
            """
            insert into jobs.job (kind, args)
            select 'diagnostic.effect', jsonb_build_object('key', 'k' || n) from generate_series(1, \(Int64(count))) n
            """
        )
    }

    /// Waits until some jobs have had their effect.
    func waitForEffects(_ count: Int) throws {
        let session = try session()
        try eventually("\(count) effects") {
            try session.query("select count(*) from jobs.diagnostic_effect").first?
                .decode(at: 0, as: Int64.self) ?? 0 >= count
        }
    }

    /// Waits until all jobs are done, each with one effect and on its first attempt.
    func waitForBlamelessEnd(_ count: Int) throws {
        try wait(for: Int64(count), from: "select count(*) from jobs.history")
        let rows = try session().query(
            """
            select (select count(distinct key) from jobs.diagnostic_effect), (select count(*) from jobs.diagnostic_effect),
                (select count(*) from jobs.history where outcome = 'completed' and attempt = 1),
                (select count(*) from jobs.failure)
            """
        )
        let (keys, effects, blameless, failures) = try rows[0].decode(Int64.self, Int64.self, Int64.self, Int64.self)
        guard keys == count, effects == count, blameless == count, failures == 0 else {
            throw Impatience(
                "\(count) effects: \(effects) of \(keys) keys, \(blameless) blameless, \(failures) failures"
            )
        }
    }
}
