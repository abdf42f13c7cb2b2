import Postgres
import TestSupport
import Testing

@Suite("A daemon at work")
struct ServiceTests {
    /// The ways by which jobs come into the queue.
    enum Producer: CaseIterable {
        case insert
        case copy
        case function
        case functionForSets

        func produce(in session: Session) throws {
            switch self {
            case .insert: try session.execute("insert into jobs.job (kind) values ('diagnostic.noop')")
            case .copy:
                _ = try session.copyIn("copy jobs.job (kind) from stdin (format binary)") { writer in
                    try writer.row("diagnostic.noop")
                }
            case .function: try session.query("select jobs.enqueue('diagnostic.noop')")
            case .functionForSets: try session.query("select jobs.enqueue_many('diagnostic.noop', array['{}'::jsonb])")
            }
        }
    }

    let site: Site

    init() throws {
        site = try Site()
    }

    @Test("a job from anywhere is done by an idle daemon", arguments: Producer.allCases)
    func wakes(producer: Producer) throws {
        let daemon = try site.daemon("--diagnostics")
        try site.waitUntilIdle()
        try producer.produce(in: try site.database.session())
        try site.wait(for: 1, from: "select count(*) from jobs.history where outcome = 'completed'")
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("an idle daemon is rung for by each way into the queue", arguments: Producer.allCases)
    func rings(producer: Producer) throws {
        let daemon = try site.daemon()
        let listener = try site.database.session()
        try listener.listen("jobs")
        try site.waitUntilIdle()
        try producer.produce(in: try site.database.session())
        let rings = try listener.notifications(until: .now + .seconds(10), wake: nil)
        #expect(rings.map(\.payload) == ["default"])
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("diagnostic jobs are left alone by a daemon that was not told to serve them")
    func withoutDiagnostics() throws {
        let session = try site.database.session()
        for kind in ["noop", "sleep", "fail", "effect", "crash"] {
            try session.query("select jobs.enqueue('diagnostic.' || \(kind))")
        }
        let daemon = try site.daemon()
        try site.waitUntilIdle()
        #expect(try site.number("select count(*) from jobs.status where state = 'available' and attempt = 0") == 5)
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("only the queues that it was told of are served, each by its lanes")
    func queues() throws {
        let session = try site.database.session()
        try session.query(
            "select jobs.enqueue('diagnostic.noop', queue => q) from unnest(array['a', 'b', 'default']) q"
        )
        let daemon = try site.daemon("--diagnostics", "--queue", "a", "--queue", "b:1")
        try site.wait(for: 2, from: "select count(*) from jobs.history where queue in ('a', 'b')")
        try site.wait(for: 2, from: "select count(*) from jobs.doorbell where asleep")
        #expect(
            try site.number("select count(*) from jobs.status where queue = 'default' and state = 'available'") == 1
        )
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("a job that fails as often as it was told to is done in the end, with its failures on record")
    func retries() throws {
        let session = try site.database.session()
        try session.query(#"select jobs.enqueue('diagnostic.fail', '{"times": 2}')"#)
        let daemon = try site.daemon("--diagnostics")
        try site.wait(for: 1, from: "select count(*) from jobs.history where outcome = 'completed' and attempt = 3")
        #expect(try site.number("select count(*) from jobs.failure where error = 'diagnostic.asked'") == 2)
        #expect(try daemon.stop() == .exit(0))
    }
}
