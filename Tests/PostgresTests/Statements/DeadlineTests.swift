import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeadlineTests {
    @Test("a statement over its deadline is cancelled, and the session goes on")
    func cancelled() throws {
        let session = try sharedSession()
        session.deadline = .milliseconds(20)
        for _ in 0..<3 {
            let error = try failure { try session.query("select pg_sleep(60)") }
            #expect(error.code == .timedOut)
            #expect(error.sqlState == .queryCanceled)
            #expect(error.isSafeToRetry)
            #expect(!error.isConnectionLost)
        }
        session.deadline = nil
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("the server's own statement_timeout counts as a deadline")
    func statementTimeout() throws {
        let session = try sharedSession()
        try session.execute("set statement_timeout = 10")
        #expect(try failure { try session.query("select pg_sleep(60)") }.code == .timedOut)
    }

    @Test("a peer that fell silent is given up after the grace, with the outcome unknown")
    func frozen() throws {
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        session.deadline = .milliseconds(20)
        session.cancelGrace = .milliseconds(20)
        try session.query("select 1")
        proxy.change(to: .freeze)
        let error = try failure { try session.query("select 1") }
        #expect(error.code == .timedOut)
        #expect(error.isConnectionLost)
        #expect(error.isOutcomeUnknown)
        #expect(!error.isSafeToRetry)
        #expect(!session.isOpen)
        #expect(try failure { try session.query("select 1") }.isSafeToRetry)
    }

    @Test("a peer that falls silent in a transaction leaves nothing behind")
    func frozenInTransaction() throws {
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        session.cancelGrace = .milliseconds(20)
        let error = try failure {
            try session.transaction {
                session.deadline = .milliseconds(20)
                proxy.change(to: .freeze)
                try session.query("select 1")
            }
        }
        #expect(!error.isOutcomeUnknown)
        #expect(error.isSafeToRetry)
    }

    @Test("a peer that takes no more of a large statement is given up too")
    func frozenWhileSending() throws {
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        session.deadline = .milliseconds(20)
        session.cancelGrace = .milliseconds(20)
        proxy.change(to: .freeze)
        let error = try failure { try session.query("select length(\(String(repeating: "x", count: 20_000_000)))") }
        #expect(error.code == .timedOut)
        #expect(!session.isOpen)
    }

    @Test("a COPY whose server is stuck ends as timed out")
    func copy() throws {
        let (session, other) = (try sharedSession(), try sharedSession())
        let table = "stuck_\(UInt64.random(in: 0 ... .max))"
        try other.script("create table \(table) (id int primary key)")
        try other.transaction {
            try other.execute("insert into \(identifier: table) values (1)")
            session.deadline = .milliseconds(50)
            let error = try failure {
                try session.copyIn("copy \(table) from stdin (format binary)") { try $0.row(Int32(1)) }
            }
            #expect(error.code == .timedOut)
            #expect(!error.isConnectionLost)
        }
        session.deadline = nil
        #expect(try session.value("select count(*) from \(identifier: table)", as: Int.self) == 1)
    }
}
