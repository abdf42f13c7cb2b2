import JobQueue
import Postgres
import Synchronization
import Testing

@Suite("Waking")
struct WakingTests {
    let bench: Bench
    let registry: HandlerRegistry

    init() throws {
        bench = try Bench()
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        self.registry = registry
    }

    /// Waits until the node sleeps over its queue.
    private func awaitSleep() throws {
        try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
    }

    @Test("with an hour between polls, enqueue, INSERT and COPY wake a sleeping node")
    func bell() throws {
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            let session = try bench.session()
            try awaitSleep()
            try session.enqueue(NewJob("diagnostic.noop"))
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            try awaitSleep()
            try session.execute("insert into jobs.job (kind) values ('diagnostic.noop')")
            try bench.wait(for: 2, from: "select count(*) from jobs.history")
            try awaitSleep()
            _ = try session.copyIn("copy jobs.job (kind) from stdin (format binary)") { writer in
                for _ in 0..<10 { try writer.row("diagnostic.noop") }
            }
            try bench.wait(for: 12, from: "select count(*) from jobs.history")
        }
    }

    @Test("a bell that is not heard is made up for by polling")
    func deaf() throws {
        try bench.withNode(registry, { $0.listens = false }) { _ in
            try awaitSleep()
            try bench.session().enqueue(NewJob("diagnostic.noop"))
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
        }
    }

    @Test("a transaction that enqueued before the node fell asleep and commits after is found by polling")
    func slowProducer() throws {
        let producer = try bench.session()
        try producer.begin()
        try producer.enqueue(NewJob("diagnostic.noop"))
        try bench.withNode(registry) { _ in
            try awaitSleep()
            try producer.commit()
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
        }
    }

    @Test("a scheduled job is run when it is due, with an hour between polls")
    func scheduled() throws {
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            try awaitSleep()
            try bench.session().execute(
                "insert into jobs.job (kind, run_at) values ('diagnostic.noop', now() + interval '700 ms')"
            )
            try bench.wait(for: 1, from: "select count(*) from jobs.history where claimed_at >= run_at")
        }
    }

    @Test("a failed job is tried again when its time has come, with an hour between polls")
    func retried() throws {
        let id = try bench.session().enqueue(NewJob("diagnostic.fail", args: #"{"times": 2}"#))
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            try bench.wait(
                for: 1,
                from: "select count(*) from jobs.history where outcome = 'completed' and attempt = 3"
            )
        }
        #expect(
            try bench.number("select count(*) from jobs.failure where job_id = \(id) and error = 'diagnostic.asked'")
                == 2
        )
    }

    @Test("jobs of one ordering key follow each other at once, in order, with an hour between polls")
    func ordered() throws {
        let order = Mutex<[Int64]>([])
        var registry = HandlerRegistry()
        try registry.register(
            "test.ordered",
            .plain { job in
                order.withLock { $0.append(job.id) }
                return .complete()
            }
        )
        let ids = try bench.session().enqueue((0..<20).map { _ in NewJob("test.ordered", orderingKey: "nip") })
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            try bench.wait(for: 20, from: "select count(*) from jobs.history")
        }
        #expect(order.withLock { $0 } == ids)
    }

    @Test("hundreds of suspects follow each other at once, with an hour between polls")
    func suspects() throws {
        try bench.session().execute(
            "insert into jobs.job (kind, lost) select 'diagnostic.noop', 2 from generate_series(1, 200)"
        )
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            try bench.wait(for: 200, from: "select count(*) from jobs.history where outcome = 'completed'")
        }
    }
}
