import Postgres
import TestSupport
import Testing

struct ErrorTests {
    private let secret = "3174051203970001"

    private func session() throws -> Session {
        let session = try sharedSession()
        try session.script(
            """
            create temporary table pegawai (
                nik text constraint pegawai_nik_key unique,
                gaji int constraint pegawai_gaji_check check (gaji > 0),
                nama text not null default '-'
            )
            """
        )
        return session
    }

    private func expectNoSecret(_ error: PostgresError) {
        #expect(!error.description.contains(secret))
        #expect(!"\(error.message) \(error.statement ?? "")".contains(secret))
        #expect(!String(reflecting: error).contains(secret))
    }

    @Test("a unique violation names its constraint and table, not the value")
    func unique() throws {
        let session = try session()
        try session.execute("insert into pegawai (nik) values (\(secret))")
        let error = try failure { try session.execute("insert into pegawai (nik) values (\(secret))") }
        #expect(error.sqlState == .uniqueViolation)
        #expect(error.code == .server)
        #expect(error.constraint == "pegawai_nik_key")
        #expect(error.table == "pegawai")
        #expect(error.statement == "insert into pegawai (nik) values ($1)")
        #expect(!error.isSafeToRetry)
        #expect(!error.isConnectionLost)
        expectNoSecret(error)
    }

    @Test("a check and a NOT NULL name the constraint and the column, not the row")
    func checks() throws {
        let session = try session()
        let check = try failure { try session.execute("insert into pegawai values (\(secret), -1)") }
        #expect(check.sqlState == .checkViolation)
        #expect(check.constraint == "pegawai_gaji_check")
        expectNoSecret(check)
        let null = try failure { try session.execute("insert into pegawai values (\(secret), 1, null)") }
        #expect(null.column == "nama")
        expectNoSecret(null)
    }

    @Test(
        "a value that the server cannot read is not quoted back",
        arguments: [
            "select $1::int", "select $1::uuid", "select $1::date", "select ('x' || $1)::jsonb",
            "select ('\"' || $1 || '\"')::int",
            "select ('x' || $1)::boolean", "select now() at time zone $1", "select to_date('x' || $1, 'YYYY')",
            "select ($1 || '999999999999')::numeric::bigint", "select $1::text::int[]",
        ]
    )
    func dataException(_ statement: String) throws {
        let session = try session()
        let error = try failure { try session.query(SQL(unchecked: statement, binds: [Bind(secret)])) }
        #expect(error.sqlState?.conditionClass == "22")
        expectNoSecret(error)
    }

    @Test("a sentence that a function raises is left whole")
    func raised() throws {
        let session = try session()
        let error = try failure {
            try session.script("do $$ begin raise 'unknown priority \"x\"' using errcode = '22023'; end $$")
        }
        #expect(error.sqlState == .invalidParameterValue)
        #expect(error.message == "unknown priority \"x\"")
    }

    @Test("a mistake in the text is placed")
    func position() throws {
        let error = try failure { try sharedSession().query("select é, from x") }
        #expect(error.position == 11)
        #expect(error.sqlState == SQLState("42601"))
        #expect(error.description.hasSuffix("position=11"))
    }

    @Test("a connection string that cannot be read is not echoed")
    func connectionString() throws {
        for text in ["password=\(secret) nonsense", "postgresql://u:\(secret)@[", "host=x bad\(secret)=1"] {
            let error = try failure { _ = try ConnectionOptions(text) }
            #expect(error.code == .usage)
            expectNoSecret(error)
        }
    }

    @Test("conditions are matched in a catch")
    func matching() throws {
        do {
            try sharedSession().query("select * from nowhere")
            Issue.record("no error")
        } catch SQLState.undefinedTable {
        }
    }

    @Test("after an error the session goes on with the next statement")
    func goesOn() throws {
        let session = try session()
        for _ in 0..<3 {
            _ = try failure { try session.query("select 1 / 0 from generate_series(1, 1000)") }
            _ = try failure { try session.script("select 1; select 1 / 0; select 2") }
            #expect(try session.value("select 5", as: Int.self) == 5)
        }
    }
}
