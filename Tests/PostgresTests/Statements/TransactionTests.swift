import Postgres
import TestSupport
import Testing

struct TransactionTests {
    private struct Refusal: Error, Equatable {}

    private func session() throws -> Session {
        let session = try sharedSession()
        try session.script(
            """
            create temporary table unit (id int primary key);
            create temporary table post (unit int references unit deferrable initially deferred);
            """
        )
        return session
    }

    private func units(_ session: Session) throws -> [Int] {
        try session.query("select id from unit order by id").map { try $0.decode(at: 0) }
    }

    @Test("what the closure did is committed, and its value returned")
    func commit() throws {
        let session = try session()
        let value = try session.transaction {
            try session.execute("insert into unit values (1)")
            return "done"
        }
        #expect(value == "done")
        #expect(!session.isInTransaction)
        #expect(try units(session) == [1])
    }

    @Test("a closure that throws leaves nothing, and its own error is told")
    func rollback() throws {
        let session = try session()
        #expect(throws: Refusal()) {
            try session.transaction {
                try session.execute("insert into unit values (1)")
                throw Refusal()
            }
        }
        #expect(try units(session) == [])
    }

    @Test("the isolation is the one asked for", arguments: [Isolation.readCommitted, .repeatableRead, .serializable])
    func isolation(_ isolation: Isolation) throws {
        let session = try session()
        try session.transaction(isolation) {
            let shown: String = try session.value("show transaction_isolation")
            #expect(shown == isolation.rawValue)
        }
    }

    @Test("the commit of a failed transaction is an error, although the server answers it kindly")
    func failedCommit() throws {
        let session = try session()
        let error = try failure {
            try session.transaction {
                try session.execute("insert into unit values (1)")
                _ = try? session.execute("insert into unit values (1)")
            }
        }
        #expect(error.sqlState == .inFailedTransaction)
        #expect(!session.isInTransaction)
        #expect(try units(session) == [])
    }

    @Test("a deferred constraint fails the commit by name")
    func deferred() throws {
        let session = try session()
        let error = try failure { try session.transaction { try session.execute("insert into post values (7)") } }
        #expect(error.sqlState == .foreignKeyViolation)
        #expect(error.constraint == "post_unit_fkey")
        #expect(!error.isOutcomeUnknown)
        let alone = try failure { try session.execute("insert into post values (8)") }
        #expect(alone.sqlState == .foreignKeyViolation)
        #expect(try session.value("select count(*) from post", as: Int.self) == 0)
    }

    @Test("a transaction within a transaction is refused, and the outer one goes on")
    func nested() throws {
        let session = try session()
        try session.transaction {
            #expect(try failure { try session.transaction {} }.code == .usage)
            try session.execute("insert into unit values (1)")
        }
        #expect(try units(session) == [1])
    }

    @Test("a savepoint undoes its own part only, at any depth")
    func savepoints() throws {
        let session = try session()
        try session.transaction {
            try session.savepoint { try session.execute("insert into unit values (1)") }
            try session.savepoint {
                try session.execute("insert into unit values (2)")
                #expect(throws: Refusal()) {
                    try session.savepoint {
                        try session.execute("insert into unit values (3)")
                        throw Refusal()
                    }
                }
                try session.execute("insert into unit values (4)")
            }
            let error = try failure { try session.savepoint { try session.execute("insert into unit values (1)") } }
            #expect(error.sqlState == .uniqueViolation)
            try session.savepoint { try session.execute("insert into unit values (5)") }
        }
        #expect(try units(session) == [1, 2, 4, 5])
    }

    @Test("a savepoint without a transaction is refused")
    func savepointAlone() throws {
        let session = try session()
        #expect(try failure { try session.savepoint {} }.code == .usage)
    }

    @Test("a session closed by the closure ends its transaction, and says so")
    func closed() throws {
        let session = try session()
        let error = try failure { try session.transaction { session.close() } }
        #expect(error.isConnectionLost)
        #expect(!error.isOutcomeUnknown)
    }
}
