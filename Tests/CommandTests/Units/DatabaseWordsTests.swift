import Postgres
import TestSupport
import Testing

@testable import mutasictl

@Suite("Refusals of the database in Indonesian")
struct DatabaseWordsTests {
    /// Words that no sentence in Indonesian has, and no value below.
    private static let english = [
        "refused", "write", "must", "takes", "needs", "fields", "range", "known", "never", "which", " the ", " to ",
        "numbers",
    ]

    private static func refusal(of sql: SQL, _ session: Session) throws -> String {
        do {
            try session.query(sql)
            return ""
        } catch {
            #expect(error.sqlState == .invalidParameterValue)
            return error.message
        }
    }

    @Test("whatever is wrong with a cron entry or a zone is told without an English word")
    func cron() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let entries = [
            "", "* * * *", "@often", "x * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
            "* * * foo *", "* * * * foo", "30-10 * * * *", "5/2 * * * *", "*/0 * * * *", "*/99 * * * *", "0 0 31 feb *",
            "1,,2 * * * *",
        ]
        let refusals = try entries.map { try Self.refusal(of: "select jobs.check_cron(\($0))", session) }
        let zones = try [Self.refusal(of: "select jobs.check_zone('Mars/Olympus')", session)]
        for refusal in refusals + zones {
            let text = DatabaseWords.indonesian(refusal)
            #expect(text != refusal && text.contains("ditolak: "), "\(refusal)")
            for word in Self.english { #expect(!text.contains(word), "\(text)") }
        }
        #expect(
            DatabaseWords.indonesian(refusals[4])
                == "cron ditolak: menit \"60\": nilainya dari 0 sampai 59"
        )
    }

    @Test("what a job, a schedule or a limit may not be is told without an English word")
    func settings() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let statements: [SQL] = [
            "select jobs.enqueue('Bad Kind')", "select jobs.enqueue('test.a', '[]')",
            "select jobs.enqueue('test.a', queue => 'No')", "select jobs.enqueue('test.a', priority => 'x')",
            "select jobs.enqueue('test.a', max_attempts => 0)", "select jobs.enqueue('test.a', unique_key => '')",
            "select jobs.limit_queue('x', 'default', '{\"burst\": 5}')",
            "select jobs.limit_queue('x', 'default', '{\"speed\": 5}')",
        ]
        for statement in statements {
            let refusal = try Self.refusal(of: statement, session)
            let text = DatabaseWords.indonesian(refusal)
            #expect(!refusal.isEmpty && text != refusal, "\(statement.text)")
            for word in Self.english { #expect(!text.contains(word), "\(text)") }
        }
    }
}
