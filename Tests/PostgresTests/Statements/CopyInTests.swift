import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CopyInTests {
    private struct Refusal: Error, Equatable {}

    private static let statement = "copy penilaian (id, nama, nilai) from stdin (format binary)"

    private func session() throws -> Session {
        let session = try sharedSession()
        try session.script(
            "create temporary table penilaian (id int8 primary key, nama text, nilai numeric check (nilai >= 0))"
        )
        return session
    }

    private func count(_ session: Session) throws -> Int {
        try session.value("select count(*) from penilaian")
    }

    @Test("100,000 rows arrive as they were written")
    func rows() throws {
        let session = try session()
        let copied = try session.copyIn(Self.statement) { writer in
            for id in 0..<100_000 {
                try writer.row(id, id % 10 == 0 ? nil : "nama \(id)", Numeric(unscaled: Int128(id), scale: 2))
            }
        }
        #expect(copied == 100_000)
        let sums: SQL =
            "select count(*), count(nama), sum(nilai)::text, sum((nama = 'nama ' || id)::int) from penilaian"
        let row = try #require(try session.query(sums).first)
        #expect(try row.decode(Int.self, Int.self, String.self, Int.self) == (100_000, 90_000, "49999500.00", 90_000))
    }

    @Test("a value larger than any buffer arrives whole")
    func large() throws {
        let session = try session()
        let text = String(repeating: "0123456789", count: 1_000_000)
        try session.copyIn(Self.statement) { try $0.row(1, text, Numeric?.none) }
        #expect(try session.value("select md5(nama) = md5(\(text)) from penilaian", as: Bool.self))
    }

    @Test("no rows are fine too")
    func none() throws {
        let session = try session()
        #expect(try session.copyIn(Self.statement) { _ in } == 0)
    }

    @Test("a writer that throws copies nothing, and its own error is told")
    func thrown() throws {
        let session = try session()
        #expect(throws: Refusal()) {
            try session.copyIn(Self.statement) { writer in
                for id in 0..<20_000 { try writer.row(id, "x", Numeric(0)) }
                throw Refusal()
            }
        }
        #expect(try count(session) == 0)
    }

    @Test("a row that the table refuses is reported with its condition, however many follow it")
    func constraint() throws {
        let session = try session()
        let error = try failure {
            try session.copyIn(Self.statement) { writer in
                try writer.row(0, "x", Numeric(-1))
                for id in 1..<100_000 { try writer.row(id, "x", Numeric(0)) }
            }
        }
        #expect(error.sqlState == .checkViolation)
        #expect(error.constraint == "penilaian_nilai_check")
        #expect(error.table == "penilaian")
        #expect(try count(session) == 0)
    }

    @Test("a row of the wrong shape is the server's error")
    func shape() throws {
        let session = try session()
        let error = try failure { try session.copyIn(Self.statement) { try $0.row(1) } }
        #expect(error.sqlState == SQLState("22P04"))
        #expect(try count(session) == 0)
    }

    @Test("in a transaction, a savepoint keeps what was done before a failed COPY")
    func savepoint() throws {
        let session = try session()
        try session.transaction {
            try session.copyIn(Self.statement) { try $0.row(1, "x", Numeric(0)) }
            #expect(throws: Refusal()) {
                try session.savepoint {
                    try session.copyIn(Self.statement) { writer in
                        try writer.row(2, "x", Numeric(0))
                        throw Refusal()
                    }
                }
            }
        }
        #expect(try count(session) == 1)
    }

    @Test(
        "what is not a COPY from us is refused without a trace, and the session goes on",
        arguments: [
            "insert into penilaian values (1)", "copy penilaian to stdout",
            "copy (select generate_series(1, 10000)) to stdout",
        ]
    )
    func wrongStatement(_ statement: String) throws {
        let session = try session()
        #expect(try failure { try session.copyIn(statement) { _ in Issue.record("called") } }.code == .usage)
        #expect(try count(session) == 0)
    }

    @Test("a COPY given to another call is refused, and the session goes on")
    func elsewhere() throws {
        let session = try session()
        #expect(try failure { try session.query("copy penilaian from stdin") }.code == .usage)
        #expect(try failure { try session.query("copy (select generate_series(1, 100000)) to stdout") }.code == .usage)
        #expect(try failure { try session.script("copy penilaian from stdin; select 1") }.code == .usage)
        #expect(try failure { try session.script("copy (select 1) to stdout; select 1") }.code == .usage)
        #expect(try failure { try session.forEachRow("copy (select 1) to stdout") { _ in } }.code == .usage)
        #expect(try count(session) == 0)
    }

    @Test("a statement in the middle of a COPY is refused, and the COPY goes on")
    func busy() throws {
        let session = try session()
        let copied = try session.copyIn(Self.statement) { writer in
            try writer.row(1, "x", Numeric(0))
            #expect(try failure { try session.query("select 1") }.code == .usage)
            #expect(try failure { try session.copyOut("copy penilaian to stdout") { _ in } }.code == .usage)
            try writer.row(2, "x", Numeric(0))
        }
        #expect(copied == 2)
    }

    @Test("a session closed by its writer ends the COPY with an error")
    func closed() throws {
        let session = try session()
        let error = try failure {
            try session.copyIn(Self.statement) { writer in
                try writer.row(1, "x", Numeric(0))
                session.close()
            }
        }
        #expect(error.isConnectionLost)
        #expect(!error.isOutcomeUnknown)
    }
}
