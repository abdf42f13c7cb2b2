import Dispatch
import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PoolTests {
    private func process(_ pool: Pool) throws -> Int32 {
        try pool.withSession { $0.backendProcess }
    }

    @Test("a session is used again")
    func reuse() throws {
        let pool = Pool(try TestDatabase.shared, limit: 2)
        #expect(pool.idleCount == 0)
        #expect(try process(pool) == process(pool))
        #expect(pool.idleCount == 1)
        try pool.withSession { outer in
            try pool.withSession { #expect($0.backendProcess != outer.backendProcess) }
        }
        #expect(pool.idleCount == 2)
    }

    @Test("a session terminated while idle is not handed out")
    func terminated() throws {
        let pool = Pool(try TestDatabase.shared, limit: 1)
        let first = try process(pool)
        try sharedSession().query("select pg_terminate_backend(\(first), 5000)")
        try pool.withSession { session in
            #expect(session.backendProcess != first)
            let one: Int = try session.value("select 1")
            #expect(one == 1)
        }
    }

    @Test("nor one whose server has said farewell without closing the connection yet")
    func farewell() throws {
        let proxy = try Proxy(.hideEnd)
        let pool = Pool(try proxy.options(), limit: 1)
        let first = try process(pool)
        try sharedSession().query("select pg_terminate_backend(\(first), 5000)")
        #expect(try process(pool) != first)
    }

    @Test("a session beyond its lifetime is replaced")
    func lifetime() throws {
        let pool = Pool(try TestDatabase.shared, limit: 1, lifetime: .zero)
        let first = try process(pool)
        #expect(pool.idleCount == 0)
        #expect(try process(pool) != first)
    }

    @Test("the limit is waited for, and not beyond one's patience")
    func limit() throws {
        let pool = Pool(try TestDatabase.shared, limit: 1)
        try pool.withSession { _ in
            let error = try failure { try pool.withSession(patience: .milliseconds(5)) { _ in } }
            #expect(error.code == .timedOut)
            #expect(error.isSafeToRetry)
        }
        let (isLent, done) = (DispatchSemaphore(value: 0), DispatchGroup())
        DispatchQueue(label: "borrower").async(group: done) {
            do {
                try pool.withSession { session in
                    isLent.signal()
                    try session.query("select pg_sleep(0.02)")
                }
            } catch { Issue.record(error) }
        }
        isLent.wait()
        #expect(try pool.withSession { try $0.value("select 1", as: Int.self) } == 1)
        done.wait()
    }

    @Test("a place is given back when no session could be opened")
    func unreachable() throws {
        let pool = Pool(try ConnectionOptions("host=/nonexistent"), limit: 1)
        for _ in 0..<3 { #expect(try failure { try process(pool) }.code == .connection) }
    }

    @Test("a transaction left open is rolled back, a deadline left set is reset")
    func leftOpen() throws {
        let pool = Pool(try TestDatabase.shared, limit: 1)
        let first = try pool.withSession { session in
            try session.begin()
            try session.execute("create temporary table left_open (id int)")
            session.deadline = .seconds(3600)
            return session.backendProcess
        }
        try pool.withSession { session in
            #expect(session.backendProcess == first)
            #expect(!session.isInTransaction)
            #expect(session.deadline == nil)
            let isGone: Bool = try session.value("select to_regclass('pg_temp.left_open') is null")
            #expect(isGone)
        }
    }

    @Test("a server that turned read-only is left, even when the borrower made nothing of the error")
    func readOnly() throws {
        let pool = Pool(try TestDatabase.shared, limit: 1)
        let first = try pool.withSession { session in
            try session.execute("set default_transaction_read_only = on")
            let error = try failure { try session.execute("create table never (id int)") }
            #expect(error.sqlState == .readOnlyTransaction)
            #expect(error.isSafeToRetry)
            return session.backendProcess
        }
        #expect(pool.idleCount == 0)
        #expect(try process(pool) != first)
    }

    @Test("eight threads share three sessions")
    func shared() throws {
        let pool = Pool(try TestDatabase.shared, limit: 3)
        let done = DispatchGroup()
        for thread in 0..<8 {
            DispatchQueue(label: "borrower").async(group: done) {
                do {
                    for number in 0..<50 {
                        let value = try pool.withSession {
                            try $0.value("select \(thread * 100 + number)", as: Int.self)
                        }
                        if value != thread * 100 + number { Issue.record("\(value)") }
                    }
                } catch { Issue.record(error) }
            }
        }
        done.wait()
        #expect((1...3).contains(pool.idleCount))
    }
}
