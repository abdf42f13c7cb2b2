import Postgres
import TestSupport
import Testing

/// The connection is cut after the server has worked and before its answer arrives.
@Suite(.timeLimit(.minutes(1)))
struct CommitOutcomeTests {
    private func table() throws -> (name: String, count: () throws -> Int) {
        let session = try sharedSession()
        let name = "outcome_\(UInt64.random(in: 0 ... .max))"
        try session.script("create table \(name) (id int)")
        return (name, { try session.value("select count(*) from \(identifier: name)") })
    }

    @Test("a commit whose answer is lost has an unknown outcome, and is not said to be safe to repeat")
    func commit() throws {
        let (table, count) = try table()
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        let error = try failure {
            try session.transaction {
                try session.execute("insert into \(identifier: table) values (1)")
                proxy.change(to: .cutAnswer(to: "commit"))
            }
        }
        #expect(error.isOutcomeUnknown)
        #expect(!error.isSafeToRetry)
        #expect(error.isConnectionLost)
        #expect(error.code == .connection)
        #expect(error.description.contains("(outcome unknown)"))
        #expect(try count() == 1)
    }

    @Test("a statement outside of a transaction whose answer is lost has an unknown outcome")
    func autocommit() throws {
        let (table, count) = try table()
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        let insert: SQL = "insert into \(identifier: table) values (2)"
        let name = try session.prepare(insert)
        proxy.change(to: .cutAnswer(to: name))
        let error = try failure { try session.execute(insert) }
        #expect(error.isOutcomeUnknown)
        #expect(!error.isSafeToRetry)
        #expect(try count() == 1)
    }

    @Test("a statement inside of a transaction whose answer is lost has not happened")
    func inside() throws {
        let (table, count) = try table()
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        let error = try failure {
            try session.transaction {
                proxy.change(to: .cutAnswer(to: "insert"))
                try session.execute("insert into \(identifier: table) values (3)")
            }
        }
        #expect(!error.isOutcomeUnknown)
        #expect(error.isSafeToRetry)
        #expect(try count() == 0)
    }

    @Test("what leaves nothing behind is safe to repeat: BEGIN, PREPARE, LISTEN")
    func nothing() throws {
        let attempts: [(String, (Session) throws -> Void)] = [
            ("begin", { try $0.transaction {} }), ("select 4", { try $0.query("select 4") }),
            ("listen", { try $0.listen("x") }),
        ]
        for (text, attempt) in attempts {
            let proxy = try Proxy(.cutAnswer(to: text))
            let session = try Session(proxy.options())
            let error = try failure { try attempt(session) }
            #expect(error.isSafeToRetry, "\(text)")
            #expect(!error.isOutcomeUnknown, "\(text)")
        }
    }

    @Test("a COPY is unknown only once its end was sent")
    func copy() throws {
        let (table, count) = try table()
        let statement = "copy \(table) from stdin (format binary)"
        let proxy = try Proxy()
        let session = try Session(proxy.options())
        let unknown = try failure {
            try session.copyIn(statement) { writer in
                try writer.row(Int32(1))
                proxy.change(to: .cutAnswer(to: "PGCOPY"))
            }
        }
        #expect(unknown.isConnectionLost)
        #expect(unknown.isOutcomeUnknown)
        #expect(try count() == 1)

        proxy.change(to: .pass)
        let other = try Session(proxy.options())
        let administrator = try sharedSession()
        let known = try failure {
            try other.copyIn(statement) { writer in
                try administrator.query("select pg_terminate_backend(\(other.backendProcess), 5000)")
                for number in 0..<1_000_000 { try writer.row(Int32(number)) }
            }
        }
        #expect(known.isConnectionLost)
        #expect(!known.isOutcomeUnknown)
        #expect(known.isSafeToRetry)
        #expect(try count() == 1)
    }
}
