import Postgres
import Synchronization
import TestSupport
import Testing

@testable import JobQueue

@Suite("Progress")
struct ProgressTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("what a job tells is seen while it runs, and outlives it")
    func live() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register(
            "test.teller",
            .plain { job in
                job.report(percent: 40, "reading")
                job.log("began")
                gate.hold()
                job.report(percent: 100)
                job.log("ended")
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            let id = try session.enqueue(NewJob("test.teller"))
            try gate.arrived()
            try bench.wait(
                for: 1,
                from: """
                    select count(*) from jobs.progress
                    where job_id = \(id) and percent = 40 and message = 'reading' and lines = '["began"]' and attempt = 1
                    """
            )
            gate.open()
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            // Written before the outcome, so that it is there now.
            #expect(
                try bench.number(
                    """
                    select count(*) from jobs.progress
                    where percent = 100 and message = 'reading' and lines = '["began", "ended"]'
                    """
                ) == 1
            )
        }
    }

    @Test("a checkpoint outlives a rolled back attempt and is where the next one goes on")
    func checkpoint() throws {
        struct Broken: Error {}
        var registry = HandlerRegistry()
        try registry.register(
            "test.steps",
            .transactional(backoff: Backoff(base: .milliseconds(1), limit: .milliseconds(1))) { job, session in
                let before = try job.checkpoint
                try session.execute("insert into jobs.diagnostic_effect values (\(job.id), \(before?.text ?? "none"))")
                guard job.attempt > 1 else {
                    job.log("half way")
                    try job.save(checkpoint: #"{"step": 3}"#)
                    throw Broken()
                }
                return .complete()
            }
        )
        try session.enqueue(NewJob("test.steps"))
        try bench.withNode(registry) { _ in
            try bench.wait(for: 1, from: "select count(*) from jobs.history where outcome = 'completed'")
        }
        let effects = try session.query("select key from jobs.diagnostic_effect").map {
            try $0.decode(at: 0, as: String.self)
        }
        #expect(effects == [#"{"step": 3}"#])
        #expect(try bench.number("select count(*) from jobs.progress where lines = '[\"half way\"]'") == 1)
    }

    @Test("a handler whose job is not the node's any more saves nothing")
    func fenced() throws {
        let gate = Gate()
        let fault = Mutex<String?>(nil)
        var registry = HandlerRegistry()
        try registry.register(
            "test.ghost",
            .plain { job in
                gate.hold()
                job.report(percent: 99)
                do { try job.save(checkpoint: "{}") } catch { fault.withLock { $0 = (error as? JobNotHeld)?.code } }
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            try session.enqueue(NewJob("test.ghost"))
            try gate.arrived()
            // As if another node had it, one that lives: a dead one's job would come back to this node.
            try session.register(-1)
            try session.execute("update jobs.claim set node_id = -1")
            gate.open()
            try eventually("a refusal") { fault.withLock { $0 } == "job.not_held" }
        }
        #expect(try bench.number("select count(*) from jobs.progress") == 0)
    }

    @Test("thousands of reports are written a few at a time, and the log keeps its last lines over all writes")
    func coalesced() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.chatter",
            .plain { job in
                for number in 1...5000 {
                    job.report(percent: number / 50)
                    job.log("line \(number)")
                }
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            try session.enqueue(NewJob("test.chatter"))
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
        }
        let row = try session.query(
            "select percent, lines ->> 0, lines ->> 199, dropped, jsonb_array_length(lines) from jobs.progress"
        )[0]
        let (percent, first, last, dropped, count) = try row.decode(
            Int16.self,
            String.self,
            String.self,
            Int32.self,
            Int32.self
        )
        #expect(percent == 100 && count == 200)
        #expect(first == "line 4801" && last == "line 5000" && dropped == 4800)
    }
}
