import FoundationEssentials
import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("mutasictl job, queue, kind, schedule, node and action")
struct AdministrationTests {
    private let control: Control
    private let session: Session

    init() throws {
        control = try Control()
        session = try control.database.session()
    }

    /// A job in the history, as if it had been discarded.
    private func discard(_ id: Int64, kind: String = "test.a", args: String? = #"{"n": 1}"#) throws {
        try session.execute(
            """
            insert into jobs.history (job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome,
                kind, queue, reason, args)
            values (\(id), now(), now(), now(), 2, 1, 20, 'discarded', \(kind), 'default', 'test: failed',
                \(args.map { JSONB($0) }))
            """
        )
        try session.execute("select setval(pg_get_serial_sequence('jobs.job', 'id'), 1000)")
    }

    @Test("dead letters are shown in groups, redriven alone or together, and each is in the record with who did it")
    func redrive() throws {
        for id in 1...5 { try discard(Int64(id)) }
        #expect(try control("job", "dead", "--output", "csv").output.contains("5,test.a,test,test: failed,0,"))
        let one = try control("job", "redrive", "1", "--edit", #"{"n": 2}"#, "--reason", "mended")
        #expect(one.status == 0 && one.output.contains("1001"))
        #expect(try control("job", "redrive", "1").status == 65)
        let unasked = try control("job", "redrive", "--kind", "test.a", "--error", "test")
        #expect(unasked.status == 64 && unasked.talk.contains("--yes"))
        let group = try control("job", "redrive", "--kind", "test.a", "--limit", "3", "--yes", "--output", "json")
        #expect(group.status == 0 && group.output.contains("\"redriven\": 3"))
        #expect(try control("job", "redrive", "--kind", "test.b", "--yes").status == 66)
        let shown = try control("job", "show", "1", "--output", "json").output
        #expect(shown.contains("\"redriven_as\": 1001"))
        let actions = try session.actions(limit: 9)
        #expect(actions.map(\.subject) == ["kind test.a", "job 1"])
        #expect(actions[1].reason == "mended" && !actions[1].actor.isEmpty)
    }

    @Test("a job without arguments needs new ones, which must be an object")
    func arguments() throws {
        try discard(1, args: nil)
        #expect(try control("job", "redrive", "1").talk.contains("--args"))
        #expect(try control("job", "redrive", "1", "--args", "[1]").status == 64)
        #expect(try control("job", "redrive", "1", "--args", "@/nonexistent").status == 74)
        let folder = try TemporaryFolder()
        try folder.write(#"{"n": 7}"#, to: "args.json")
        #expect(try control("job", "redrive", "1", "--args", "@\(folder.path("args.json"))").status == 0)
        let args = try session.query("select args::text from jobs.job")[0].decode(at: 0, as: String.self)
        #expect(args == #"{"n": 7}"#)
    }

    @Test("of several jobs some are retried and others refused: code 3, and each refusal is told")
    func retry() throws {
        let later = try session.enqueue(NewJob("test.a", runAt: Timestamp(unixMicroseconds: 4_000_000_000_000_000)))
        let run = try control("job", "retry", "\(later)", "4711")
        #expect(run.status == 3)
        #expect(run.talk.contains("4711"))
        #expect(try session.jobStatus(later)?.state == .available)
        #expect(try control("job", "retry", "4711").status == 66)
    }

    @Test("jobs are found by what they are, and a name that nobody knows is refused with those that are known")
    func list() throws {
        try session.enqueue(NewJob("test.a", queue: "mail"))
        try session.enqueue(NewJob("test.b"))
        let found = try control("job", "list", "--queue", "mail", "--since", "1h", "--output", "csv").output
        #expect(found.split(separator: "\n").count == 2 && found.contains("test.a"))
        let unknown = try control("job", "list", "--kind", "test.c")
        #expect(unknown.status == 66)
        #expect(unknown.talk.contains("test.a, test.b"))
        #expect(try control("job", "list", "--since", "yesterday").status == 64)
    }

    @Test("how long the history keeps a kind's arguments is set in days, and shown in seconds to programs")
    func retention() throws {
        let set = try control("kind", "keep", "test.c", "--new", "--arguments", "7d", "--output", "csv")
        #expect(set.status == 0)
        #expect(set.output.contains("test.c,604800.000000,7776000.000000"))
        #expect(try control("kind", "keep", "test.c", "--results", "soon").status == 64)
        #expect(try control("kind", "keep", "test.c").status == 64)
        #expect(try control("kind", "keep", "test.x", "--results", "7d").status == 66)
    }

    @Test("a queue and a kind are paused and resumed; a mistyped name is refused")
    func pause() throws {
        try session.enqueue(NewJob("test.a"))
        #expect(try control("queue", "pause", "defualt").talk.contains("default"))
        #expect(try control("queue", "pause", "default", "--reason", "maintenance").status == 0)
        #expect(try control("queue", "list", "--output", "csv").output.contains("default,true,"))
        #expect(try control("queue", "resume", "default").status == 0)
        #expect(try control("kind", "pause", "test.c").status == 66)
        #expect(try control("kind", "pause", "test.c", "--new").status == 0)
        #expect(try control("kind", "list", "--output", "csv").output.contains("test.c,true,0,"))
        #expect(
            try control("action", "list", "--subject", "queue default", "--output", "csv").output.contains(
                "maintenance"
            )
        )
    }

    @Test("a limit is set, kept and taken away")
    func limit() throws {
        #expect(try control("queue", "limit", "mail", "--rate", "2").status == 66)
        let set = try control(
            "queue",
            "limit",
            "mail",
            "--new",
            "--rate",
            "2.5",
            "--max-running",
            "4",
            "--output",
            "json"
        )
        #expect(set.status == 0)
        #expect(set.output.contains("\"rate\": 2.5") && set.output.contains("\"burst\": 3"))
        let unset = try control("queue", "limit", "mail", "--rate", "none", "--output", "json").output
        #expect(unset.contains("\"rate\": null") && unset.contains("\"max_running\": 4"))
        #expect(try control("queue", "limit", "mail").status == 64)
        #expect(try control("queue", "limit", "mail", "--lanes", "0").status == 64)
    }

    @Test("a schedule is made, changed, shown, switched off and removed")
    func schedule() throws {
        let add = try control(
            "schedule",
            "add",
            "pagi",
            "--cron",
            "0 6 * * mon-fri",
            "--zone",
            "WITA",
            "--kind",
            "test.a"
        )
        #expect(add.status == 0, "\(add.talk)")
        #expect(try control("schedule", "add", "pagi", "--cron", "@daily", "--kind", "test.a").status == 65)
        #expect(try control("schedule", "set", "pagi", "--cron", "61 * * * *").status == 65)
        #expect(try control("schedule", "set", "pagi", "--missed", "all:5").status == 0)
        #expect(try control("schedule", "list", "--output", "csv").output.contains("pagi,0 6 * * mon-fri,WITA,test.a"))
        #expect(try control("schedule", "list", "--output", "csv").output.contains("all:5"))
        let next = try control("schedule", "next", "pagi", "--count", "2", "--output", "csv").output
        #expect(next.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix("T22:00:00Z") })
        #expect(try control("schedule", "disable", "pagi").status == 0)
        #expect(try control("schedule", "enable", "pgai").talk.contains("pagi"))
        #expect(try control("schedule", "remove", "pagi").status == 0)
        #expect(try session.actions(limit: 9).count == 4)
    }

    @Test("a node is shown with what it holds")
    func nodes() throws {
        try session.execute(
            """
            insert into jobs.node (id, host, pid, version, queues, lease)
            values (7, 'server-a', 42, '1', array['default'], '1 hour')
            """
        )
        #expect(try control("node", "list", "--output", "csv").output.contains("7,server-a,42,1,true,default,0,"))
    }

    @Test("a job that has ended is followed to its end, whose code tells it")
    func tail() throws {
        try discard(1)
        let run = try control("job", "tail", "1", "--output", "json")
        #expect(run.status == 4)
        #expect(run.output.contains(#""state":"discarded","attempt":1,"reason":"test: failed""#))
        #expect(try control("job", "tail", "4711").status == 66)
    }
}
