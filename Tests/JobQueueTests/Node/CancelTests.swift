import JobQueue
import Postgres
import Synchronization
import Testing

@Suite("Cancelling")
struct CancelTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private func cancel(_ id: Int64, reason: String = "not wanted") throws -> String? {
        try session.query("select jobs.cancel(\(id), \(reason))")[0].decode(at: 0)
    }

    /// How the history has a job: outcome, attempts, reason.
    private func end(of id: Int64) throws -> [String] {
        let rows = try session.query(
            "select concat_ws('/', outcome, attempt, reason) from jobs.history where job_id = \(id)"
        )
        return try rows.map { try $0.decode(at: 0) }
    }

    /// A kind whose handler stays until it is to stop, and then throws.
    private func obedient(_ gate: Gate) throws -> HandlerRegistry {
        struct Stopped: Error {}
        var registry = HandlerRegistry()
        try registry.register(
            "test.obedient",
            .plain { job in
                gate.hold { job.isCancelled }
                #expect(job.cancellation == .requested)
                throw Stopped()
            }
        )
        return registry
    }

    @Test("a job that nobody works on is over at once, and so is its key")
    func waiting() throws {
        let id = try session.enqueue(NewJob("test.a", uniqueKey: "k"))
        #expect(try cancel(id) == "cancelled")
        #expect(try end(of: id) == ["cancelled/0/not wanted"])
        #expect(try session.enqueue(NewJob("test.a", uniqueKey: "k")) != id)
        #expect(try cancel(id) == nil)
        #expect(try cancel(-1) == nil)
    }

    @Test("a running job is told within the moment, by the bell or without", arguments: [true, false])
    func running(listens: Bool) throws {
        let gate = Gate()
        try bench.withNode(obedient(gate), { $0.listens = listens }) { _ in
            let id = try session.enqueue(NewJob("test.obedient"))
            try gate.arrived()
            #expect(try cancel(id) == "requested")
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            #expect(try end(of: id) == ["cancelled/1/not wanted"])
        }
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
        #expect(try bench.number("select count(*) from jobs.job") == 0)
    }

    @Test("a notification behind which there is no request stops nothing, as anybody who may connect can send one")
    func forged() throws {
        let gate = Gate()
        let isOver = Atomic(false)
        var registry = HandlerRegistry()
        try registry.register(
            "test.patient",
            .plain { job in
                gate.hold { job.isCancelled || isOver.load(ordering: .acquiring) }
                #expect(job.cancellation == nil)
                return .complete()
            }
        )
        try registry.register("test.second", .plain { _ in .complete() })
        try bench.withNode(registry) { _ in
            let id = try session.enqueue(NewJob("test.patient"))
            try gate.arrived()
            try session.query("select pg_notify('jobs', concat_ws(':', 'cancel', node_id, job_id)) from jobs.claim")
            for words in [
                "cancel:1:", "cancel:x:\(id)", "cancel:-1:\(id):1", "settings:'; drop table jobs.job", "\u{1B}[2J",
            ] {
                try session.query("select pg_notify('jobs', \(words))")
            }
            // It has been heard when what came after it has.
            try session.enqueue(NewJob("test.second"))
            try bench.wait(for: 1, from: "select count(*) from jobs.history where kind = 'test.second'")
            isOver.store(true, ordering: .releasing)
            try bench.wait(for: 2, from: "select count(*) from jobs.history where outcome = 'completed'")
        }
    }

    @Test("the statement that a cancelled job waits for is cancelled, also when it began after the request")
    func statement() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register(
            "test.slow",
            .transactional { job, session in
                try session.execute("insert into jobs.diagnostic_effect values (\(job.id), 'undone')")
                gate.hold { job.isCancelled }
                try session.execute("select pg_sleep(60)")
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            let id = try session.enqueue(NewJob("test.slow"))
            try gate.arrived()
            #expect(try cancel(id) == "requested")
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            #expect(try end(of: id) == ["cancelled/1/not wanted"])
        }
        #expect(try bench.number("select count(*) from jobs.diagnostic_effect") == 0)
    }

    @Test("a request never hits the job that the lane runs next")
    func nextJob() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.short",
            .transactional { _, session in
                try session.execute("select pg_sleep(0.002)")
                return .complete()
            }
        )
        let ids = try session.enqueue((0..<100).map { _ in NewJob("test.short") })
        try bench.withNode(registry, { $0.queues = [QueueOptions(lanes: 2)] }) { _ in
            var requested: Set<Int64> = []
            // Every other one; the one after it must not feel it.
            for id in ids where id % 2 == 0 {
                if try cancel(id) != nil { requested.insert(id) }
            }
            try bench.wait(for: 100, from: "select count(*) from jobs.history")
            #expect(!requested.isEmpty)
        }
        #expect(
            try bench.number("select count(*) from jobs.history where outcome <> 'completed' and job_id % 2 = 1") == 0
        )
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
    }

    @Test("a job that completes although it was cancelled is completed")
    func regardless() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register(
            "test.stubborn",
            .plain { job in
                gate.hold { job.isCancelled }
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            let id = try session.enqueue(NewJob("test.stubborn"))
            try gate.arrived()
            #expect(try cancel(id) == "requested")
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            #expect(try end(of: id) == ["completed/1"])
        }
    }

    @Test("a job that is claimed and waits for a lane is cancelled without being started")
    func claimedAhead() throws {
        let gate = Gate()
        let runs = Mutex<[Int64]>([])
        var registry = HandlerRegistry()
        try registry.register(
            "test.gate",
            .plain { _ in
                gate.hold()
                return .complete()
            }
        )
        try registry.register(
            "test.note",
            .quick { job in
                runs.withLock { $0.append(job.id) }
                return .complete()
            }
        )
        try bench.withNode(registry, { $0.queues = [QueueOptions(lanes: 1)] }) { _ in
            // Quick jobs teach the node to claim ahead.
            try session.enqueue((0..<1000).map { _ in NewJob("test.note") })
            try bench.wait(for: 1000, from: "select count(*) from jobs.history")
            let ids = try session.enqueue([NewJob("test.gate"), NewJob("test.note")])
            try gate.arrived()
            try bench.wait(for: 2, from: "select count(*) from jobs.claim")
            #expect(try cancel(ids[1]) == "requested")
            try bench.wait(for: 1001, from: "select count(*) from jobs.history")
            #expect(try end(of: ids[1]) == ["cancelled/0/not wanted"])
            gate.open()
        }
        #expect(runs.withLock(\.count) == 1000)
    }
}
