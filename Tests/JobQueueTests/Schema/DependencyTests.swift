import Postgres
import Testing

@testable import JobQueue

@Suite("Jobs that wait for others")
struct DependencyTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        for node: Int64 in 1...4 { try session.register(node) }
    }

    /// Jobs that a node has claimed.
    private func claimed(_ count: Int, attempts: Int = 20) throws -> [Int64] {
        let ids = try session.enqueue((0..<count).map { _ in NewJob("test.a", maxAttempts: attempts) })
        #expect(try session.claim(1) == ids)
        return ids
    }

    private func enqueue(after ids: [Int64], onFailure: FailureEffect = .cancel) throws -> Int64 {
        try session.enqueue(NewJob("test.a", after: ids, onFailure: onFailure))
    }

    private func reason(of id: Int64) throws -> String? {
        try session.query("select reason from jobs.status where id = \(id)").only()
    }

    @Test("a job runs when all that it waits for are done, no sooner")
    func all() throws {
        let awaited = try claimed(2)
        let id = try enqueue(after: awaited + awaited)
        #expect(try session.state(of: id) == "waiting")
        _ = try session.complete(1, [awaited[0]])
        #expect(try session.claim(2).isEmpty)
        _ = try session.complete(1, [awaited[1]])
        #expect(try session.claim(2) == [id])
    }

    @Test("of two that end together, the last one's completion lets the job run")
    func together() throws {
        let awaited = try claimed(2)
        let id = try enqueue(after: awaited)
        #expect(try session.complete(1, awaited) == 2)
        #expect(try session.claim(2) == [id])
    }

    @Test("it keeps its own time: what it waited for only allows it")
    func ownTime() throws {
        let awaited = try claimed(1)
        let later = Timestamp(unixMicroseconds: 4_000_000_000_000_000)
        let id = try session.enqueue(NewJob("test.a", runAt: later, after: awaited))
        let past = try session.enqueue(NewJob("test.a", runAt: Timestamp(unixMicroseconds: 0), after: awaited))
        _ = try session.complete(1, awaited)
        #expect(try session.query("select run_at from jobs.job where id = \(id)").only(Timestamp.self) == later)
        #expect(try session.claim(2) == [past])
        // A time in the past would lie behind the marks of a claimer.
        #expect(try bench.number("select count(*) from jobs.job where run_at < created_at") == 0)
    }

    @Test("one that is retried is still waited for")
    func retried() throws {
        let awaited = try claimed(1)
        let id = try enqueue(after: awaited)
        _ = try session.fail(1, awaited[0], after: Interval(microseconds: 0))
        #expect(try session.state(of: id) == "waiting")
        #expect(try session.claim(2) == awaited)
        _ = try session.complete(2, awaited)
        #expect(try session.claim(2) == [id])
    }

    @Test("a failure cancels those that mind, with theirs in turn, and releases the others")
    func failure() throws {
        let failing = try claimed(1)[0]
        let minds = try enqueue(after: [failing])
        let follows = try enqueue(after: [minds])
        let last = try enqueue(after: [follows], onFailure: .release)
        let tolerant = try enqueue(after: [failing], onFailure: .release)
        _ = try session.fail(1, failing)
        #expect(try session.state(of: minds) == "cancelled")
        #expect(try reason(of: minds) == "awaited: job \(failing) was discarded")
        #expect(try session.state(of: follows) == "cancelled")
        #expect(try reason(of: follows) == "awaited: job \(minds) was cancelled")
        #expect(Set(try session.claim(2)) == [last, tolerant])
    }

    @Test("a failure cancels at once, though others are still to come")
    func early() throws {
        let awaited = try claimed(2)
        let id = try enqueue(after: awaited)
        _ = try session.query(.cancel(node: 1, ids: [awaited[0]], ran: [1], reasons: ["withdrawn"]))
        #expect(try session.state(of: id) == "cancelled")
        #expect(try reason(of: id) == "awaited: job \(awaited[0]) was cancelled")
        #expect(try session.complete(1, [awaited[1]]) == 1)
        #expect(try bench.number("select count(*) from jobs.dependency") == 0)
    }

    @Test("a lost node's job is still waited for; its quarantine and its last attempt are failures")
    func rescue() throws {
        let awaited = try claimed(1)[0]
        let lastTry = try session.enqueue(NewJob("test.a", maxAttempts: 1))
        #expect(try session.claim(1) == [lastTry])
        let id = try enqueue(after: [awaited])
        let other = try enqueue(after: [lastTry], onFailure: .release)
        #expect(try session.bury(1) == (1, 1))
        #expect(try session.state(of: id) == "waiting")
        #expect(try session.claim(2) == [awaited, other])
        #expect(try session.complete(2, [other]) == 1)
        #expect(try session.bury(2) == (1, 0))
        #expect(try session.claim(3) == [awaited])
        #expect(try session.bury(3) == (0, 1))
        #expect(try session.state(of: id) == "cancelled")
    }

    @Test("what has its outcome already is not waited for, and a failure counts all the same")
    func ended() throws {
        let ids = try claimed(3)
        _ = try session.complete(1, [ids[0]])
        _ = try session.fail(1, ids[1])
        let after = try enqueue(after: [ids[0]])
        #expect(try session.claim(2) == [after])
        let cancelled = try enqueue(after: [ids[0], ids[1]])
        #expect(try session.state(of: cancelled) == "cancelled")
        let tolerant = try enqueue(after: [ids[0], ids[1]], onFailure: .release)
        #expect(try session.claim(2) == [tolerant])
        let open = try enqueue(after: ids, onFailure: .release)
        #expect(try session.state(of: open) == "waiting")
        _ = try session.complete(1, [ids[2]])
        #expect(try session.claim(2) == [open])
    }

    @Test("a job that is not known cannot be waited for; nor can one that comes later, so nothing waits in a circle")
    func unknown() throws {
        let next = try claimed(1)[0] + 1
        for id in [next, 999] {
            let error = try #require(throws: PostgresError.self) { try enqueue(after: [id]) }
            #expect(error.sqlState == .invalidParameterValue)
            #expect(error.message == "job refused: it is to wait for job \(id), which is not known")
        }
        for statement in [
            "select jobs.enqueue('test.a', after => array[null]::bigint[])",
            "select jobs.enqueue('test.a', after => array[1], on_failure => 'panic')",
        ] {
            let error = try #require(throws: PostgresError.self) { try session.query(SQL(unchecked: statement)) }
            #expect(error.message.contains("refused: "))
        }
        #expect(try bench.number("select count(*) from jobs.job") == 1)
    }

    @Test("a set can wait as a whole")
    func set() throws {
        let awaited = try claimed(2)
        let ids = try session.enqueue((0..<5).map { _ in NewJob("test.a", after: awaited) })
        #expect(try session.claim(2).isEmpty)
        _ = try session.complete(1, awaited)
        #expect(try session.claim(2) == ids)
    }

    @Test("a job that stands under the unique key does not begin to wait")
    func standing() throws {
        let awaited = try claimed(1)
        let standing = try session.enqueue(NewJob("test.a", uniqueKey: "nip"))
        #expect(try session.enqueue(NewJob("test.a", uniqueKey: "nip", after: awaited)) == standing)
        #expect(try session.claim(2) == [standing])
        #expect(try bench.number("select count(*) from jobs.dependency") == 0)
    }

    @Test("a job that was waited for by one whose enqueue was rolled back ends as any other")
    func rolledBack() throws {
        let awaited = try claimed(1)
        try session.begin()
        _ = try enqueue(after: awaited)
        session.rollbackOrClose()
        #expect(try bench.session().complete(1, awaited) == 1)
    }

    @Test("what a job waited for is known until it has its own outcome, over all its attempts")
    func kept() throws {
        let awaited = try claimed(1)
        let id = try enqueue(after: awaited)
        _ = try session.complete(1, awaited)
        for _ in 0..<2 {
            #expect(try session.claim(2) == [id])
            #expect(try session.batchOutcome(of: id) == BatchOutcome(completed: 1, cancelled: 0, discarded: 0))
            _ = try session.fail(2, id, after: Interval(microseconds: 0))
        }
        #expect(try session.claim(2) == [id])
        _ = try session.complete(2, [id])
        #expect(try bench.number("select count(*) from jobs.dependency") == 0)
    }

    @Test("a job deleted by hand is not waited for for ever")
    func vanished() throws {
        let awaited = try claimed(2)
        let minds = try enqueue(after: awaited)
        let tolerant = try enqueue(after: awaited, onFailure: .release)
        try session.execute("delete from jobs.job where id = \(awaited[0])")
        #expect(try session.query("select jobs.mend_dependencies()").only(Int32.self) == 1)
        #expect(try session.query("select jobs.mend_dependencies()").only(Int32.self) == 0)
        #expect(try session.state(of: minds) == "cancelled")
        #expect(try session.state(of: tolerant) == "waiting")
        _ = try session.complete(1, [awaited[1]])
        #expect(try session.claim(2) == [tolerant])
    }
}
