import JobQueue
import Postgres
import Testing

@Suite("Dead letters and redrive")
struct RedriveTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("a redriven job is a new one with all of the old one's ways, and the old one stays in the history")
    func redriven() throws {
        var job = NewJob("test.a", args: #"{"n": 1}"#, priority: .high, maxAttempts: 7, orderingKey: "k")
        job.version = 3
        job.concurrencyKey = "c"
        job.timeout = .seconds(90)
        job.trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        let dead = try session.discarded(job)
        let id = try session.redriveJob(dead, by: "sari", reason: "repaired")
        let row = try session.query(
            "select kind, args, priority, attempt, max_attempts, ordering_key, version, trace, concurrency_key, timeout from jobs.job where id = \(id)"
        )[0]
        let (kind, args, priority, attempt, most, key, version, trace, shared, timeout) = try row.decode(
            String.self,
            JSONB.self,
            Int.self,
            Int.self,
            Int.self,
            String?.self,
            Int.self,
            String?.self,
            String?.self,
            Interval?.self
        )
        #expect(kind == "test.a" && args.text == #"{"n": 1}"# && priority == 1 && attempt == 0 && most == 7)
        #expect(key == "k" && version == 3 && trace == job.trace)
        #expect(shared == "c" && timeout == Interval(.seconds(90)))
        #expect(try session.state(of: dead) == "discarded")
        #expect(try session.jobDetails(id)?.redriveOf == dead)
        #expect(try session.jobDetails(dead)?.redrivenAs == id)
    }

    @Test("a job is redriven once, however many ask for it at the same time")
    func once() throws {
        let dead = try session.discarded(NewJob("test.a"))
        let attempts = (1...4).map { _ in
            Concurrently { [bench] in
                let session = try bench.session()
                do throws(PostgresError) {
                    return try session.redriveJob(dead, by: "sari") > dead
                } catch  where error.actionRefusal == .redrivenBefore {
                    return false
                }
            }
        }
        #expect(try attempts.map { try $0.value }.filter(\.self).count == 1)
        #expect(try bench.number("select count(*) from jobs.job") == 1)
        #expect(try bench.number("select count(*) from jobs.action where verb = 'redrive'") == 1)
    }

    @Test("arguments are replaced, or edited member by member, and none of them come into the record")
    func arguments() throws {
        let dead = try (1...2).map { _ in try session.discarded(NewJob("test.a", args: #"{"nip": "secret", "n": 1}"#)) }
        let replaced = try session.redriveJob(dead[0], with: .replaced(#"{"nip": "other"}"#), by: "sari")
        let edited = try session.redriveJob(dead[1], with: .edited(#"{"n": 2}"#), by: "sari")
        #expect(try args(replaced) == #"{"nip": "other"}"#)
        #expect(try args(edited) == #"{"n": 2, "nip": "secret"}"#)
        for action in try session.actions(limit: 9) {
            let text = "\(action.before?.text ?? "") \(action.after?.text ?? "")"
            #expect(!text.contains("nip") && !text.contains("secret") && !text.contains("other"))
            #expect(text.contains(#""arguments_edited": true"#))
        }
    }

    @Test("a job whose arguments are no longer kept needs new ones")
    func argumentsGone() throws {
        let dead = try session.discarded(NewJob("test.a", args: #"{"n": 1}"#))
        try session.execute("update jobs.history set args = null")
        #expect(throws: PostgresError.self) { try session.redriveJob(dead, with: .edited(#"{"n": 2}"#), by: "sari") }
        let id = try session.redriveJob(dead, with: .replaced(#"{"n": 2}"#), by: "sari")
        #expect(try args(id) == #"{"n": 2}"#)
    }

    @Test("arguments that a job may not have are refused, and nothing is redriven")
    func impossible() throws {
        let dead = try session.discarded(NewJob("test.a"))
        #expect(throws: PostgresError.self) { try session.redriveJob(dead, with: .replaced("[1]"), by: "sari") }
        #expect(throws: PostgresError.self) { try session.redriveJob(dead, with: .edited("7"), by: "sari") }
        #expect(try session.jobDetails(dead)?.redrivenAs == nil)
        #expect(try session.actions(limit: 9).isEmpty)
    }

    @Test("dead letters are grouped by kind and reason; the redriven and the completed are not among them")
    func groups() throws {
        let dead = try (1...3).map { _ in try session.discarded(NewJob("test.a")) }
        _ = try session.discarded(NewJob("test.b"))
        try session.redriveJob(dead[0], by: "sari")
        try session.execute("update jobs.history set args = null where job_id = \(dead[1])")
        let groups = try session.deadLetters(limit: 10)
        #expect(groups.map(\.kind) == ["test.a", "test.b"])
        #expect(groups.map(\.count) == [2, 1])
        #expect(groups.map(\.withoutArguments) == [1, 0])
        #expect(groups[0].error == "test" && groups[0].reason == "test: failed")
        #expect(groups[0].example == dead[2])
        #expect(groups[0].firstAt < groups[0].lastAt)
        #expect(try session.deadLetters(of: "test.b", error: "test", limit: 10).count == 1)
        #expect(try session.deadLetters(error: "other", limit: 10).isEmpty)
    }

    @Test("a group is redriven in its order and in batches, up to the limit, without those that lost their arguments")
    func group() throws {
        _ = try session.discarded(NewJob("test.a"))
        try session.execute(
            """
            insert into jobs.history (job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome,
                kind, queue, reason, args)
            select n, now(), now(), now(), 2, 1, 20, case when n % 10 = 0 then 'completed' else 'discarded' end,
                'test.a', 'default', case when n % 2 = 1 then 'odd: 1' else 'even: 2' end,
                case when n <> 1101 then jsonb_build_object('n', n) end
            from generate_series(1001, 2200) n
            """
        )
        try session.execute("select setval(pg_get_serial_sequence('jobs.job', 'id'), 5000)")
        var batches: [Int] = []
        let first = try session.redriveJobs(of: "test.a", error: "odd", limit: 520, by: "sari") { batches.append($0) }
        #expect(first == 520)
        #expect(batches == [500, 520])
        #expect(try session.redriveJobs(of: "test.a", error: "odd", by: "sari") == 79)
        #expect(try session.redriveJobs(of: "test.a", error: "odd", by: "sari") == 0)
        #expect(try session.redriveJobs(of: "test.b", by: "sari") == 0)
        let order = try session.query("select (args->>'n')::int8 from jobs.job order by id")
            .map { row throws(PostgresError) in try row.decode(at: 0, as: Int64.self) }
        #expect(order == order.sorted() && order.count == 599)
        #expect(!order.contains(1101))
        #expect(try session.deadLetters(error: "odd", limit: 9).map(\.withoutArguments) == [1])
        #expect(try session.actions(on: "kind test.a, error odd", limit: 9).count == 3)
    }

    private func args(_ id: Int64) throws -> String {
        try session.query("select args::text from jobs.job where id = \(id)")[0].decode(at: 0, as: String.self)
    }
}
