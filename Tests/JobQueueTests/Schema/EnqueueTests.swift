import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Enqueuing")
struct EnqueueTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1, versions: 1...3)
    }

    @Test("a plain insert with nothing but a kind makes a job")
    func plainInsert() throws {
        try session.execute("insert into jobs.job (kind) values ('test.a')")
        #expect(try session.claim(1) == [1])
    }

    @Test("a job exists only if its transaction committed")
    func rollback() throws {
        try session.begin()
        try session.enqueue(NewJob("test.a"))
        session.rollbackOrClose()
        #expect(try session.claim(1).isEmpty)
    }

    @Test("a session that has enqueued five sets joins the sixth as it did the first, not row by row with itself")
    func sixthSet() throws {
        try session.execute("set statement_timeout = '60s'")  // Row by row it takes an hour.
        for _ in 1...6 {
            try session.execute("select jobs.enqueue_many('test.a', array_fill('{}'::jsonb, array[100000]))")
        }
    }

    @Test(
        "what cannot be a job is refused with a sentence",
        arguments: [
            "select jobs.enqueue('Test A')", "select jobs.enqueue(null)", "select jobs.enqueue('test.a', '[1]')",
            "select jobs.enqueue('test.a', null)", "select jobs.enqueue('test.a', queue => 'a b')",
            "select jobs.enqueue('test.a', priority => 'soon')",
            "select jobs.enqueue('test.a', run_at => '-infinity')", "select jobs.enqueue('test.a', max_attempts => 0)",
            "select jobs.enqueue('test.a', unique_key => '')",
            "select jobs.enqueue('test.a', unique_scope => 'always')",
            "select jobs.enqueue('test.a', ordering_key => repeat('a', 201))",
            "select jobs.enqueue('test.a', jsonb_build_object('a', repeat('a', 65536)))",
            "select jobs.enqueue_many('test.a', array['{}', '{}']::jsonb[], unique_keys => array['a'])",
            "select jobs.enqueue_many('test.a', array['{}']::jsonb[], concurrency_keys => array['a', 'b'])",
            "select jobs.enqueue('test.a', version => 0)", "select jobs.enqueue('test.a', timeout => '-1 s')",
            "select jobs.enqueue('test.a', concurrency_key => '')", "select jobs.enqueue('test.a', trace => '')",
        ]
    )
    func refused(statement: String) throws {
        let error = try #require(throws: PostgresError.self) { try session.query(SQL(unchecked: statement)) }
        #expect(error.sqlState == .invalidParameterValue)
        #expect(error.message.contains("refused: "))
    }

    @Test("arguments of 64 levels are taken, of more refused, by the function and by a plain insert")
    func depth() throws {
        func args(_ levels: Int) -> JSONB {
            JSONB(
                #"{"a":"# + String(repeating: "[", count: levels - 1) + "1" + String(repeating: "]", count: levels - 1)
                    + "}"
            )
        }
        let id = try session.enqueue(NewJob("test.a", args: args(64)))
        #expect(try session.claim(1) == [id])
        let refusal = try #require(throws: PostgresError.self) { try session.enqueue(NewJob("test.a", args: args(65))) }
        #expect(refusal.message == "job refused: args must not be nested more than 64 levels deep")
        let violation = try #require(throws: PostgresError.self) {
            try session.execute("insert into jobs.job (kind, args) values ('test.a', \(args(65)))")
        }
        #expect(violation.constraint == "args_have_at_most_64_levels")
    }

    @Test("a size hidden by compression is seen")
    func compressed() throws {
        try session.script(
            """
            create table held (args jsonb);
            insert into held select jsonb_build_object('a', repeat('a', 70000))
            """
        )
        #expect(try bench.number("select pg_column_size(args) from held") < 2000)
        let refusal = try #require(throws: PostgresError.self) {
            try session.query("select jobs.enqueue('test.a', args) from held")
        }
        #expect(refusal.message == "job refused: args must not be larger than 64 KiB")
        let violation = try #require(throws: PostgresError.self) {
            try session.execute("insert into jobs.job (kind, args) select 'test.a', args from held")
        }
        #expect(violation.constraint == "args_have_at_most_64_kib")
    }

    @Test("version, timeout, concurrency key and trace go with the job, and who enqueued it into the history")
    func attributes() throws {
        let job = NewJob(
            "test.a",
            version: 3,
            timeout: .milliseconds(1500),
            concurrencyKey: "bkn",
            trace: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        )
        let id = try session.enqueue(job)
        let same = try session.query(
            """
            select * from jobs.enqueue_many('test.a', array['{}']::jsonb[], version => 3, timeout => '1.5 s',
                concurrency_keys => array['bkn'], trace => '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')
            """
        ).only(Int64.self)
        #expect(
            try bench.number(
                """
                select count(*) from jobs.job where version = 3 and timeout = '1.5 s' and concurrency_key = 'bkn'
                    and trace like '00-%' and enqueued_by = session_user
                """
            ) == 2
        )
        // Their key lets one of them run at a time.
        #expect(try session.claim(1) == [id])
        #expect(try session.complete(1, [id]) == 1)
        #expect(try session.claim(1) == [same])
        #expect(try session.fail(1, same) == 1)
        #expect(
            try bench.number(
                "select count(*) from jobs.history where version = 3 and enqueued_by = session_user and trace like '00-%'"
            ) == 2
        )
    }

    @Test("scope queued: one job until it starts, and a change that comes while it runs makes one more")
    func queued() throws {
        let job = NewJob("test.a", uniqueKey: "nip", uniqueScope: .queued)
        let first = try session.enqueue(job)
        #expect(try session.enqueue(job) == first)
        #expect(try session.claim(1) == [first])
        let second = try session.enqueue(job)
        #expect(second != first)
        #expect(try session.enqueue(job) == second)
    }

    @Test("scope queued: a retry does not keep a new change out")
    func queuedRetry() throws {
        let job = NewJob("test.a", uniqueKey: "nip", uniqueScope: .queued)
        let first = try session.enqueue(job)
        _ = try session.claim(1)
        _ = try session.fail(1, first, after: Interval(microseconds: 60_000_000))
        #expect(try session.enqueue(job) != first)
    }

    @Test("scope queued: a job that an open transaction relies on does not start before that has committed its change")
    func queuedRace() throws {
        let job = NewJob("test.a", uniqueKey: "nip", uniqueScope: .queued)
        let standing = try session.enqueue(job)
        let producer = try bench.session()
        try producer.begin()
        #expect(try producer.enqueue(job) == standing)
        #expect(try session.claim(1).isEmpty)
        try producer.commit()
        #expect(try session.claim(1) == [standing])
    }

    @Test("scope unfinished: one job until its outcome, then a new one")
    func unfinished() throws {
        let job = NewJob("test.a", uniqueKey: "need")
        let first = try session.enqueue(job)
        _ = try session.claim(1)
        #expect(try session.enqueue(job) == first)
        _ = try session.fail(1, first, after: Interval(microseconds: 0))
        #expect(try session.enqueue(job) == first)
        _ = try session.claim(1)
        _ = try session.complete(1, [first])
        #expect(try session.enqueue(job) != first)
    }

    @Test("the same key under another kind is another job")
    func kinds() throws {
        let first = try session.enqueue(NewJob("test.a", uniqueKey: "nip"))
        #expect(try session.enqueue(NewJob("test.b", uniqueKey: "nip")) != first)
    }

    @Test("two transactions with one key: the second gets the first one's job, or its own when that rolls back")
    func concurrent() throws {
        let job = NewJob("test.a", uniqueKey: "nip")
        for commits in [false, true] {
            let first = try bench.session()
            try first.begin()
            let id = try first.enqueue(job)
            let second = Concurrently { [bench] in try bench.session().enqueue(job) }
            try bench.wait(
                for: 1,
                from: "select count(*) from pg_locks where not granted and locktype = 'transactionid'"
            )
            if commits { try first.commit() } else { first.rollbackOrClose() }
            #expect((try second.value == id) == commits)
            try session.execute("delete from jobs.job")
        }
    }

    @Test("a set gives for each of its members the job that stands, repeats and unkeyed ones included")
    func many() throws {
        let standing = try session.enqueue(NewJob("test.a", uniqueKey: "a"))
        let ids = try session.query(
            """
            select * from jobs.enqueue_many('test.a', array['{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}']::jsonb[],
                unique_keys => array['b', null, 'a', 'b'])
            """
        ).map { try $0.decode(Int64.self) }
        #expect(ids.count == 4 && ids[2] == standing && ids[0] == ids[3] && Set(ids).count == 3)
        let numbers = try ids[0...1].map { id -> Int64 in
            try session.query("select (args ->> 'n')::int8 from jobs.job where id = \(id)").only()
        }
        #expect(numbers == [1, 2])
    }

    @Test("an empty set is none")
    func none() throws {
        #expect(try session.query("select * from jobs.enqueue_many('test.a', '{}')").isEmpty)
    }

    @Test("an upstream role needs nothing but usage of the schema and execution of the one function")
    func producerRole() throws {
        try bench.withProducer { role in
            let producer = try Session(bench.database.options.user(role))
            #expect(try producer.enqueue(NewJob("test.a")) == 1)
            let author: String = try session.query("select enqueued_by from jobs.job").only()
            #expect(author == role)
            for statement in [
                "select * from jobs.job", "select jobs.rescue()", "select jobs.leave(1)", "delete from jobs.job",
            ] {
                let error = try #require(throws: PostgresError.self) { try producer.query(SQL(unchecked: statement)) }
                #expect(error.sqlState == .insufficientPrivilege)
            }
        }
    }

    @Test("nobody but the owner may execute a function that was not granted")
    func publicRights() throws {
        let open = try session.query(
            """
            select p.proname from pg_proc p where p.pronamespace = 'jobs'::regnamespace
                and has_function_privilege('public', p.oid, 'execute')
            """
        )
        #expect(open.isEmpty)
    }
}
