import Glibc
import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct RowByRowTests {
    private struct Refusal: Error, Equatable {}

    /// The most memory that the process has had, in kilobytes.
    private func peak() -> Int {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }

    @Test("a million rows pass with the memory of a few")
    func million() throws {
        let session = try sharedSession()
        let before = peak()
        var (count, sum) = (0, 0)
        // 200 MB, were they kept.
        try session.forEachRow("select generate_series(1, 1000000), repeat('x', 200)") { row in
            count += 1
            sum += Int(try row.decode(at: 0, as: Int32.self))
        }
        #expect(count == 1_000_000)
        #expect(sum == 500_000_500_000)
        // Generous, since other tests run in the same process.
        #expect(peak() - before < 150_000)
    }

    @Test("a reader that throws ends the statement, its own error is told, and the session goes on")
    func thrown() throws {
        let session = try sharedSession()
        var taken = 0
        #expect(throws: Refusal()) {
            try session.forEachRow("select generate_series(1, 100000000)") { _ in
                taken += 1
                if taken == 10 { throw Refusal() }
            }
        }
        #expect(taken == 10)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("an error of the server behind the first rows is told")
    func serverError() throws {
        let session = try sharedSession()
        var taken = 0
        let error = try failure {
            try session.forEachRow("select 1 / (5000 - generate_series(1, 10000))") { _ in taken += 1 }
        }
        #expect(error.sqlState == SQLState("22012"))
        #expect(taken == 4999)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a value that does not decode ends it with that error")
    func decoding() throws {
        let session = try sharedSession()
        let error = try failure { try session.forEachRow("select 'x'") { _ = try $0.decode(Int.self) } }
        #expect(error.code == .decoding)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a statement in the middle of another is refused, and the outer one goes on")
    func busy() throws {
        let session = try sharedSession()
        var taken = 0
        try session.forEachRow("select generate_series(1, 3)") { _ in
            let error = try failure { try session.query("select 1") }
            #expect(error.code == .usage)
            taken += 1
        }
        #expect(taken == 3)
    }

    @Test("a session closed by the reader ends the statement with an error, not as if it were complete")
    func closed() throws {
        let session = try sharedSession()
        let error = try failure { try session.forEachRow("select generate_series(1, 3)") { _ in session.close() } }
        #expect(error.isConnectionLost)
    }
}
