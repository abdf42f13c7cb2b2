import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("Jobs that fail for the last time")
struct DiscardTests {
    @Test("are told of in the log, neighbours of a kind together, and those that will be tried again are not")
    func told() throws {
        let bench = try Bench()
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        let session = try bench.session()
        let log = CapturedLog()
        try session.enqueue(NewJob("diagnostic.fail", args: #"{"times": 9}"#, maxAttempts: 5))
        let node = try bench.node(registry, log: log)
        node.start()
        defer { node.drainAndWait() }
        try bench.wait(for: 1, from: "select count(*) from jobs.job where attempt > 0")
        #expect(log.count("jobs failed for the last time") == 0)
        try session.enqueue(NewJob("diagnostic.fail", args: #"{"times": 9}"#, maxAttempts: 1))
        try eventually("a line of the log") { log.count("jobs failed for the last time") == 1 }
    }
}
