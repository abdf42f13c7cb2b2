import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing

@Suite("A handler tried by itself")
struct TrialTests {
    private struct Fault: Error {}

    @Test("it sees the job, the attempt and whether it should stop, without a database")
    func plain() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.echo",
            .plain { job in
                if job.isCancelled { return .snooze(.seconds(1)) }
                let arguments = String(decoding: job.arguments, as: UTF8.self)
                return .discard(
                    reason: "\(job.id) \(job.kind) \(job.queue) \(job.attempt)/\(job.maxAttempts) \(arguments)"
                )
            }
        )
        let job = NewJob("test.echo", args: #"{"a": 1}"#, queue: "mail", maxAttempts: 5)
        guard case .discard(let reason) = try registry.run(job, id: 7, attempt: 3) else {
            Issue.record("not discarded")
            return
        }
        #expect(reason == #"7 test.echo mail 3/5 {"a": 1}"#)
        guard case .snooze = try registry.run(job, isCancelled: true) else {
            Issue.record("not snoozed")
            return
        }
    }

    @Test("a transactional one's effects stay when it completes, and are undone when it does not")
    func transactional() throws {
        let database = try TestDatabase(migrated: true)
        let session = try database.session()
        var registry = HandlerRegistry()
        try registry.register(
            "test.effect",
            .transactional { job, session in
                try session.execute("insert into jobs.diagnostic_effect values (\(job.id), 'trial')")
                switch job.attempt {
                case 1: return .complete()
                case 2: return .discard(reason: "no")
                default: throw Fault()
                }
            }
        )
        func effects() throws -> Int { try session.query("select from jobs.diagnostic_effect").count }
        for isInTransaction in [false, true] {
            if isInTransaction { try session.begin() }
            guard case .complete = try registry.run(NewJob("test.effect"), on: session) else {
                Issue.record("not complete")
                return
            }
            let count = try effects()
            guard case .discard = try registry.run(NewJob("test.effect"), attempt: 2, on: session) else {
                Issue.record("not discarded")
                return
            }
            #expect(throws: Fault.self) { try registry.run(NewJob("test.effect"), attempt: 3, on: session) }
            #expect(try effects() == count)
            #expect(session.isInTransaction == isInTransaction)
        }
        try session.script("rollback")
        #expect(try effects() == 1)
    }

    @Test("what cannot be tried says why")
    func refusals() throws {
        var registry = HandlerRegistry()
        try registry.register("test.effect", .transactional { _, _ in .complete() })
        #expect(throws: TrialError.noHandler("test.none")) { try registry.run(NewJob("test.none")) }
        #expect(throws: TrialError.noSession("test.effect")) { try registry.run(NewJob("test.effect")) }
    }
}
