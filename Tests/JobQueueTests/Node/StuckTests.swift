import JobQueue
import Logging
import Postgres
import TestSupport
import Testing

@Suite("Stuck jobs")
struct StuckTests {
    let bench: Bench

    init() throws {
        bench = try Bench()
    }

    @Test("a job that ignores that it is to stop is shown with its thread, and logged once, as is its end")
    func shown() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register(
            "test.deaf",
            .plain(timeout: .milliseconds(10)) { job in
                job.report("digging")
                gate.hold()
                return .complete()
            }
        )
        let log = CapturedLog()
        let node = try bench.node(registry, log: log)
        node.start()
        let id = try bench.session().enqueue(NewJob("test.deaf"))
        try gate.arrived()
        #expect(node.health.stuck == [])
        try eventually("a line of the log") { log.count("a job ignores that it is to stop") == 1 }
        let stuck = try #require(node.health.stuck.first)
        #expect(stuck.id == id && stuck.kind == "test.deaf" && stuck.reason == .timeout && stuck.text == "digging")
        #expect(stuck.thread != nil && stuck.ignoring >= .seconds(5))
        try bench.wait(
            for: id,
            from: """
                select (stats #>> '{stuck,0,job}')::int8 from jobs.node
                where stats #>> '{stuck,0,reason}' = 'timeout' and stats #>> '{running,0,text}' = 'digging'
                    and stats #>> '{queues,default,running}' = '1'
                """
        )
        gate.open()
        try eventually("its end") { log.count("a job that ignored that it was to stop has ended") == 1 }
        #expect(node.health.stuck == [])
        node.drainAndWait()
        #expect(log.count("a job ignores that it is to stop") == 1)
    }
}
