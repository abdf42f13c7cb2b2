import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("Settings by administrators")
struct SettingsTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("a pause and its end are recorded once each, with before and after")
    func pause() throws {
        #expect(try session.pauseQueue("mail", by: "sari", reason: "server moves"))
        #expect(try !session.pauseQueue("mail", by: "budi"))
        let action = try #require(try session.actions(limit: 9).first)
        #expect(action.verb == "pause" && action.subject == "queue mail")
        #expect(action.before?.text == #"{"paused": false}"# && action.after?.text == #"{"paused": true}"#)
        #expect(try session.resumeQueue("mail", by: "budi"))
        #expect(try !session.resumeQueue("mail", by: "budi"))
        #expect(try !session.resumeQueue("other", by: "budi"))
        #expect(try session.pauseKind("test.a", by: "budi"))
        #expect(try session.resumeKind("test.a", by: "budi"))
        let actions = try session.actions(limit: 9)
        #expect(actions.map(\.verb) == ["resume", "pause", "resume", "pause"])
        #expect(actions.map(\.actor) == ["budi", "budi", "budi", "sari"])
        #expect(actions.last?.reason == "server moves")
    }

    @Test("how long a kind's arguments and results are kept is changed one by one, and recorded when it changes")
    func retention() throws {
        let kept = try session.keepKind("test.a", KindRetention(arguments: .seconds(3_600)), by: "sari", reason: "law")
        #expect(kept == KindRetention(arguments: .seconds(3_600), results: .seconds(90 * 86_400)))
        #expect(try session.keepKind("test.a", KindRetention(results: .zero), by: "budi").arguments == .seconds(3_600))
        try session.keepKind("test.a", KindRetention(results: .zero), by: "budi")
        let actions = try session.actions(limit: 9)
        #expect(actions.map(\.subject) == ["kind test.a", "kind test.a"])
        #expect(actions.last?.before?.text == #"{"keep_arguments": "30 days"}"#)
        #expect(actions.last?.after?.text == #"{"keep_arguments": "01:00:00"}"#)
        #expect(throws: PostgresError.self) {
            try session.keepKind("test.a", KindRetention(results: .seconds(-1)), by: "budi")
        }
    }

    @Test("nothing is claimed from a paused queue, and its end wakes the nodes that sleep")
    func effect() throws {
        let id = try session.enqueue(NewJob("test.a"))
        try session.register(1)
        try session.pauseQueue("default", by: "sari")
        #expect(try session.claim(1).isEmpty)
        _ = try session.query("select jobs.doze(1, 'default')")
        let listener = try bench.session()
        try listener.listen("jobs")
        try session.resumeQueue("default", by: "sari")
        let heard = try listener.notifications(until: .now + Patience.limit, wake: nil)
        #expect(heard.map(\.payload).contains("default"))
        #expect(try session.claim(1) == [id])
    }

    @Test("a limit that is not mentioned stays, and one that is unset goes")
    func limits() throws {
        var first = QueueLimits()
        first.maxRunning = .set(4)
        first.maxPerKey = .set(1)
        first.rate = .set(2.5)
        first.ageing = .set(.seconds(300))
        first.lanes = .set(8)
        try session.limitQueue("mail", first, by: "sari")
        #expect(try settings() == ["4", "1", "2.5", "3", "00:05:00", "8"])
        var second = QueueLimits()
        second.maxRunning = .unset
        second.rate = .set(5)
        second.burst = .set(9)
        second.ageing = .unset
        try session.limitQueue("mail", second, by: "sari")
        #expect(try settings() == [nil, "1", "5", "9", "00:01:00", "8"])
        var third = QueueLimits()
        third.rate = .unset
        try session.limitQueue("mail", third, by: "sari")
        #expect(try settings() == [nil, "1", nil, nil, "00:01:00", "8"])
        try session.limitQueue("mail", third, by: "sari")
        let action = try #require(try session.actions(on: "queue mail", limit: 9).first)
        #expect(try session.actions(limit: 9).count == 3)
        #expect(action.before?.text.contains(#""rate": 5,"#) == true)
        #expect(action.after?.text.contains(#""rate": null"#) == true)
    }

    @Test("limits that are not possible are refused, and nothing is recorded")
    func impossible() throws {
        var limits = QueueLimits()
        limits.burst = .set(3)
        #expect(throws: PostgresError.self) { try session.limitQueue("mail", limits, by: "sari") }
        limits = QueueLimits()
        limits.lanes = .set(0)
        #expect(throws: PostgresError.self) { try session.limitQueue("mail", limits, by: "sari") }
        #expect(throws: PostgresError.self) {
            try session.query(#"select jobs.limit_queue('sari', 'mail', '{"lames": 3}')"#)
        }
        #expect(try session.actions(limit: 9).isEmpty)
    }

    @Test("what an action records goes with it when its transaction is undone")
    func undone() throws {
        struct Change: Error {}
        #expect(throws: Change.self) {
            try session.transaction {
                try session.pauseQueue("mail", by: "sari")
                throw Change()
            }
        }
        #expect(try session.actions(limit: 9).isEmpty)
    }

    private func settings() throws -> [String?] {
        let row = try session.query(
            "select max_running::text, max_per_key::text, rate::text, burst::text, ageing::text, lanes::text from jobs.queue"
        )[0]
        return try (0..<6).map { try row.decode(at: $0, as: String?.self) }
    }
}
