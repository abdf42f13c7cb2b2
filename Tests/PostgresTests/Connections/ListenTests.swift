import Dispatch
import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ListenTests {
    /// A channel of a test's own, since the database is shared.
    private let channel = "c\(UInt64.random(in: 0 ... .max))"

    private func listener() throws -> Session {
        let session = try sharedSession()
        try session.listen(channel)
        return session
    }

    @Test("a message from another session ends an idle wait")
    func idle() throws {
        let session = try listener()
        let (options, channel) = (try TestDatabase.shared, channel)
        DispatchQueue(label: "sender").async {
            do {
                try Session(options).query("select pg_notify(\(channel), 'hai'), pg_notify(\(channel), '')")
            } catch { Issue.record(error) }
        }
        let arrived = try session.notifications(until: nil)
        #expect(arrived.map(\.payload) == ["hai", ""])
        #expect(arrived.allSatisfy { $0.channel == channel && $0.process != session.backendProcess })
    }

    @Test("a waker ends the wait, and the next one until it is reset")
    func wake() throws {
        let session = try listener()
        let waker = try Waker()
        DispatchQueue(label: "waker").async { waker.wake() }
        #expect(try session.notifications(until: nil, wake: waker).isEmpty)
        #expect(try session.notifications(until: nil, wake: waker).isEmpty)
        waker.reset()
        waker.reset()
        #expect(try session.notifications(until: .now + .milliseconds(1), wake: waker).isEmpty)
    }

    @Test("messages that arrive during statements are kept, in order")
    func during() throws {
        let session = try listener()
        for number in 1...3 { try session.query("select pg_notify(\(channel), \("\(number)"))") }
        try session.transaction { try session.query("select pg_notify(\(channel), 'last')") }
        #expect(try session.notifications(until: .now).map(\.payload) == ["1", "2", "3", "last"])
        #expect(try session.notifications(until: .now).isEmpty)
    }

    @Test("a message is not sent by a transaction that is rolled back")
    func rolledBack() throws {
        let session = try listener()
        _ = try failure {
            try session.transaction {
                try session.query("select pg_notify(\(channel), 'no')")
                try session.query("select 1 / 0")
            }
        }
        #expect(try session.notifications(until: .now).isEmpty)
    }

    @Test("a deadline of the session does not end a wait, and a late wait not a statement")
    func deadline() throws {
        let session = try listener()
        session.deadline = .milliseconds(1)
        #expect(try session.notifications(until: .now + .milliseconds(5)).isEmpty)
        session.deadline = .seconds(10)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a terminated backend is reported, with the reason")
    func terminated() throws {
        let session = try listener()
        try sharedSession().query("select pg_terminate_backend(\(session.backendProcess), 5000)")
        let error = try failure { try session.notifications(until: nil) }
        #expect(error.code == .connection)
        #expect(error.sqlState == .adminShutdown)
        #expect(error.isConnectionLost)
        #expect(error.isSafeToRetry)
        #expect(!session.isOpen)
        #expect(try failure { try session.notifications(until: nil) }.isConnectionLost)
    }

    @Test("a farewell is reported although the connection stands for a while longer")
    func farewell() throws {
        let proxy = try Proxy(.hideEnd)
        let session = try Session(proxy.options())
        try session.listen(channel)
        try sharedSession().query("select pg_terminate_backend(\(session.backendProcess), 5000)")
        #expect(try failure { try session.notifications(until: .now + .seconds(10)) }.sqlState == .adminShutdown)
    }

    @Test(
        "names that a sender could never match are refused",
        arguments: ["", "Huruf", "a-b", "a\"; drop", "é", String(repeating: "x", count: 64)]
    )
    func names(_ name: String) throws {
        let session = try sharedSession()
        #expect(try failure { try session.listen(name) }.code == .usage)
    }
}
