import JobQueue
import Postgres
import Testing

@Suite("A node whose jobs are followed")
struct FollowedJobTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("a producer that keeps its transaction open holds up the outcome of the job that it follows, and no other")
    func openTransaction() throws {
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        let ids = try session.enqueue((0..<500).map { _ in NewJob("diagnostic.noop") })
        let producer = try bench.session()
        try producer.begin()
        let follower = try producer.enqueue(NewJob("diagnostic.noop", after: [ids[250]]))
        try bench.withNode(registry) { _ in
            try bench.wait(for: 499, from: "select count(*) from jobs.history")
            #expect(try bench.number("select min(id) from jobs.job") == ids[250])
            try session.enqueue(NewJob("diagnostic.noop"))
            try bench.wait(for: 500, from: "select count(*) from jobs.history")
            try producer.commit()
            try bench.wait(for: 1, from: "select count(*) from jobs.history where job_id = \(follower)")
        }
        #expect(try bench.number("select count(*) from jobs.history") == 502)
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
    }
}
