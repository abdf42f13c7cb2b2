import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore

@Suite("mutasictl inbox")
struct InboxCommandTests {
    private let control: Control

    init() throws {
        control = try Control()
        let notices = Notices(try control.database.session())
        for (key, subject) in [("a", "Evaluasi selesai"), ("b", "Pelatihan")] {
            let notice = NewNotice(
                to: .operator("bkd"),
                by: .inbox,
                template: "general",
                subjects: "{}",
                deduplicationKey: key
            )
            let id = try #require(try notices.add(notice))
            try notices.putIntoInbox(id, subject: subject, body: "Baris pertama\n\n\u{1B}[2Jbaris kedua")
        }
    }

    @Test("notices are read as letters, and no text in them steers the terminal")
    func letters() throws {
        let run = try control("inbox")
        #expect(run.status == 0)
        #expect(run.output.contains("\nPelatihan\n    Baris pertama\n\n     [2Jbaris kedua\n"))
        #expect(!run.output.contains("\u{1B}"))
        #expect(try control("inbox", "--limit", "1").output.contains("Pelatihan"))
    }

    @Test("--unread leaves out what was read")
    func unread() throws {
        try control.database.session().execute("update mutasi.inbox set read_at = now() where subject = 'Pelatihan'")
        let run = try control("inbox", "--unread", "--output", "csv")
        #expect(run.output.contains("Evaluasi selesai"))
        #expect(!run.output.contains("Pelatihan"))
    }
}
