import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("Behind PgBouncer in transaction mode")
struct PoolerTests {
    let bench: Bench
    let pooler: PgBouncer

    init() throws {
        bench = try Bench()
        // Fewer sessions than the node has threads: none can count on getting the same again.
        pooler = try PgBouncer(size: 2)
    }

    /// A node that polls once in a long while.
    private func node(_ log: CapturedLog = CapturedLog(), _ change: (inout RunnerOptions) -> Void) throws -> QueueRunner
    {
        let pooled = try pooler.options(bench.database)
        return try bench.node(try Bench.registry, log: log) {
            $0.connection = pooled
            $0.poll = .seconds(60)
            change(&$0)
        }
    }

    @Test("jobs of all sorts are done: quick, plain and transactional, failing and repeated", arguments: [true, false])
    func allSorts(listens: Bool) throws {
        let session = try bench.session()
        try session.enqueue((0..<200).map { _ in NewJob("diagnostic.noop") })
        try session.enqueue((0..<20).map { _ in NewJob("diagnostic.sleep", args: #"{"ms": 5}"#) })
        try session.enqueue((0..<5).map { _ in NewJob("diagnostic.fail", args: #"{"times": 1}"#) })
        try session.enqueue((0..<200).map { NewJob("diagnostic.effect", args: JSONB(#"{"key": "k\#($0)"}"#)) })
        let log = CapturedLog()
        let node = try node(log) {
            $0.poll = .milliseconds(200)
            $0.listens = listens
            $0.listenConnection = bench.database.options
        }
        node.start()
        try bench.wait(for: 425, from: "select count(*) from jobs.history where outcome = 'completed'")
        node.drainAndWait()
        #expect(try bench.number("select count(*) from jobs.diagnostic_effect") == 200)
        #expect(try bench.number("select count(*) from jobs.node") == 0)
        #expect(log.troubles.isEmpty)
    }

    @Test("the bell comes by the direct connection: an idle node is woken long before it polls")
    func bell() throws {
        let node = try node { $0.listenConnection = bench.database.options }
        node.start()
        defer { node.drainAndWait() }
        try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
        try bench.enqueueEffects(3)
        try bench.waitForBlamelessEnd(3)
    }

    @Test("a node that prepares its statements is refused there, but never runs the statement of another")
    func preparing() throws {
        var options = try pooler.options(bench.database)
        options.pooler = .none
        let (one, other) = (try Session(options), try Session(options))
        for number in Int64(1)...50 {
            for (session, sign) in [(one, Int64(1)), (other, -1)] {
                // The texts differ in each turn, so that each prepares a statement of its own.
                let sql: SQL = sign == 1 ? "select \(number)" : "select -\(number)"
                do {
                    let answer = try session.query(sql)[0].decode(at: 0, as: Int64.self)
                    #expect(answer == sign * number)
                } catch {
                    #expect(error.sqlState == .undefinedPreparedStatement)
                }
            }
        }
    }
}
