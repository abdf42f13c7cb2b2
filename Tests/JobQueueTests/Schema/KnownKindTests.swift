import Postgres
import Testing

@testable import JobQueue

@Suite("Kinds and versions")
struct KnownKindTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("jobs of a kind that the node does not know stay where they are")
    func unknownKind() throws {
        try session.register(1)
        let id = try session.enqueue(NewJob("test.unknown"))
        #expect(try session.claim(1).isEmpty)
        #expect(try session.state(of: id) == "available")
    }

    @Test("jobs whose arguments are of a version that the node does not take wait for one that does")
    func unknownVersion() throws {
        try session.register(1)
        try session.register(2, versions: 2...3)
        try session.script(
            "insert into jobs.job (kind, version) values ('test.a', 1), ('test.a', 2), ('test.a', 3), ('test.a', 4)"
        )
        #expect(try session.claim(1) == [1])
        #expect(try session.claim(2) == [2, 3])
        #expect(try session.state(of: 4) == "available")
    }

    @Test("a suspect of an unknown version does not keep the other suspects from being tried")
    func unknownSuspect() throws {
        try session.register(1)
        try session.script("insert into jobs.job (kind, version, lost) values ('test.a', 7, 2), ('test.a', 1, 2)")
        #expect(try session.claim(1) == [2])
    }

    @Test("a paused kind is left waiting among the others, and goes on when the pause is over")
    func pausedKind() throws {
        try session.register(1, kinds: ["test.a", "test.b"])
        try session.script(
            """
            insert into jobs.job (kind) values ('test.a'), ('test.b');
            insert into jobs.kind (name, paused) values ('test.a', true)
            """
        )
        #expect(try session.claim(1) == [2])
        try session.execute("update jobs.kind set paused = false")
        #expect(try session.claim(1) == [1])
    }

    @Test("a node whose kinds are all paused claims nothing")
    func allPaused() throws {
        try session.register(1)
        try session.script(
            "insert into jobs.job (kind) values ('test.a'); insert into jobs.kind (name, paused) values ('test.a', true)"
        )
        #expect(try session.claim(1).isEmpty)
    }
}
