import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CopyOutTests {
    private struct Refusal: Error, Equatable {}

    @Test("every row is handed over, in order")
    func rows() throws {
        var lines: [String] = []
        try sharedSession().copyOut("copy (select n, null from generate_series(1, 100000) n) to stdout") { message in
            lines.append(String(decoding: message, as: UTF8.self))
        }
        #expect(lines.count == 100_000)
        #expect(lines.first == "1\t\\N\n")
        #expect(lines.last == "100000\t\\N\n")
    }

    @Test("a reader that throws ends the COPY, its own error is told, and the session goes on")
    func thrown() throws {
        let session = try sharedSession()
        var taken = 0
        #expect(throws: Refusal()) {
            try session.copyOut("copy (select generate_series(1, 100000000)) to stdout") { _ in
                taken += 1
                if taken == 1000 { throw Refusal() }
            }
        }
        #expect(taken == 1000)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("an error of the server behind the first rows is told")
    func serverError() throws {
        let session = try sharedSession()
        var taken = 0
        let error = try failure {
            try session.copyOut("copy (select 1 / (5000 - generate_series(1, 10000))) to stdout") { _ in taken += 1 }
        }
        #expect(error.sqlState == SQLState("22012"))
        #expect(taken > 0)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a connection that breaks under a COPY ends it")
    func broken() throws {
        let session = try sharedSession()
        let administrator = try sharedSession()
        var isFirst = true
        let error = try failure {
            try session.copyOut("copy (select generate_series(1, 100000000)) to stdout") { _ in
                guard isFirst else { return }
                isFirst = false
                try administrator.query("select pg_terminate_backend(\(session.backendProcess))")
            }
        }
        #expect(error.isConnectionLost)
        #expect(!session.isOpen)
    }

    @Test("the other direction is refused, and the session goes on")
    func wrongDirection() throws {
        let session = try sharedSession()
        try session.script("create temporary table t (id int)")
        #expect(try failure { try session.copyOut("copy t from stdin") { _ in } }.code == .usage)
        #expect(try failure { try session.copyOut("select 1") { _ in } }.code == .usage)
        #expect(try session.value("select count(*) from t", as: Int.self) == 0)
    }
}
