import Postgres
import TestSupport
import Testing

struct PreparedStatementTests {
    private func prepared(_ session: Session) throws -> Int {
        // A statement of its own is not counted: it is being run, and prepared, itself.
        try session.value("select count(*) - 1 from pg_prepared_statements")
    }

    @Test("a text is prepared once for each set of types")
    func once() throws {
        let session = try sharedSession()
        for number in 0..<5 { try session.query("select \(number)::text") }
        #expect(try prepared(session) == 1)
        for name in ["a", "b"] { try session.query("select \(name)::text") }
        #expect(try prepared(session) == 2)
    }

    @Test("a table changed under a statement is met by a new plan")
    func altered() throws {
        let session = try sharedSession()
        try session.script("create temporary table t (a int)")
        #expect(try session.query("select * from t").columns == ["a"])
        try session.script("alter table t add b text")
        #expect(try session.query("select * from t").columns == ["a", "b"])
    }

    @Test("in a transaction a stale plan fails once: it is safe to repeat, and the repetition passes")
    func alteredInTransaction() throws {
        let session = try sharedSession()
        try session.script("create temporary table t (a int)")
        try session.query("select * from t")
        try session.script("alter table t add b text")
        let error = try failure { try session.transaction { try session.query("select * from t") } }
        #expect(error.sqlState == .featureNotSupported)
        #expect(error.isSafeToRetry)
        #expect(try session.transaction { try session.query("select * from t").columns } == ["a", "b"])
    }

    @Test("what the server does not support is not repeated")
    func notSupported() throws {
        let session = try sharedSession()
        try session.script("create temporary sequence calls")
        let statement: SQL = "select nextval('calls'), pg_temp.refuse()"
        try session.script(
            """
            create function pg_temp.refuse() returns int language plpgsql as
            $$ begin raise 'not today' using errcode = '0A000'; end $$
            """
        )
        let error = try failure { try session.query(statement) }
        #expect(error.sqlState == .featureNotSupported)
        #expect(!error.isSafeToRetry)
        #expect(try session.value("select last_value from calls", as: Int.self) == 1)
    }

    @Test("statements that somebody deallocated are prepared anew")
    func deallocated() throws {
        let session = try sharedSession()
        let statement: SQL = "select \(1)"
        try session.query(statement)
        try session.script("deallocate all")
        #expect(try session.query(statement).count == 1)
    }

    @Test("no more than 256 are kept")
    func bounded() throws {
        let session = try sharedSession()
        for number in 0..<600 { try session.query(SQL(unchecked: "select \(number)")) }
        #expect(try prepared(session) < 256)
        #expect(try session.value(SQL(unchecked: "select 0"), as: Int32.self) == 0)
    }

    @Test("without preparation everything works the same")
    func unprepared() throws {
        var options = try TestDatabase.shared
        options.pooler = .transaction
        let session = try Session(options)
        #expect(try session.value("select \("a") || \("b")", as: String.self) == "ab")
        #expect(try session.execute("create temporary table t as select generate_series(1, 3)") == 3)
        var taken = 0
        try session.forEachRow("select * from t") { _ in taken += 1 }
        #expect(taken == 3)
        #expect(try session.value("select count(*) from pg_prepared_statements", as: Int.self) == 0)
    }

    @Test("a statement that fails to prepare can be prepared when its table is there")
    func later() throws {
        let session = try sharedSession()
        #expect(try failure { try session.query("select * from pg_temp.later") }.sqlState == .undefinedTable)
        try session.script("create temporary table later (id int)")
        #expect(try session.query("select * from pg_temp.later").isEmpty)
    }
}
