import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Statements")
struct StatementTests {
    @Test("every statement of the engine fits the schema")
    func prepared() throws {
        let bench = try Bench()
        let session = try bench.session()
        let options = RunnerOptions(connection: bench.database.options)
        let statements: [SQL] = [
            .enqueue(NewJob("test.a")), .enqueue([], like: NewJob("test.a")), .batchOutcome(of: 1),
            .claim(node: 1, queue: "", amount: 1, past: .start),
            .doze(node: 1, queue: ""), .rise(node: 1, queue: ""), .reconcile(node: 1, queue: "", held: []),
            .hold(node: 1, id: 1), .complete(node: 1, ids: [], ran: [], results: []),
            .fail(node: 1, ids: [], ran: [], errors: [], messages: [], delays: [], moments: []),
            .cancel(node: 1, ids: [], ran: [], reasons: []),
            .release(node: 1, ids: [], delays: []),
            .register(node: 1, host: "", process: 1, options: options, registry: HandlerRegistry()),
            .heartbeat(node: 1, stats: "{}"), .sample, .leave(node: 1), .rescue, .cancelRequests(node: 1),
            .tell(node: 1, []),
            .save("{}", of: 1, node: 1), .checkpoint(of: 1),
            .recordEffect(job: 1, key: ""),
            .schedules, .set(Schedule("a", cron: "@daily", kind: "test.a"), by: "", reason: nil),
            .enableSchedule("", true, by: "", reason: nil), .removeSchedule("", by: "", reason: nil),
            .check(cron: "", zone: ""), .nextFirings(of: "", in: "", after: nil, count: 1), .runSchedules,
            .status(of: 1), .find(JobFilter(), limit: 1), .queueStatus, .backlog, .unserved,
            .nodeStatus, .stuck, .held(limit: 1), .traffic, .latencies(over: Interval(days: 1)),
            .perform(.extendHistory, keepingMonths: 12),
        ]
        for statement in statements { try session.prepare(statement) }
    }
}
