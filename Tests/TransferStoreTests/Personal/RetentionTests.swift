import Postgres
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("What was kept long enough goes")
struct RetentionTests {
    private let province: ProposalProvince
    private var session: Session { province.session }

    init() throws {
        province = try ProposalProvince()
    }

    private func run(_ day: CivilDate = .day(2031, 10, 1)) throws -> [String: Int] {
        try session.transaction { try Retention(session).run(on: day, most: 100) }
    }

    @Test("notices go two years after they were settled, and one that waits stays")
    func notices() throws {
        try session.script(
            """
            insert into mutasi.notification (channel, operator, template, state, settled_at, created_at)
            values ('INBOX', 'bkd', 'X', 'DELIVERED', '2025-10-01', '2025-10-01'),
                ('INBOX', 'bkd', 'X', 'DELIVERED', '2026-11-01', '2026-11-01');
            insert into mutasi.notification (channel, operator, template, created_at)
            values ('INBOX', 'bkd', 'WAITS', '2020-01-01')
            """
        )
        #expect(try run(.day(2027, 10, 15))["notices"] == 1)
        #expect(try session.value("select count(*) from mutasi.notification where template = 'WAITS'") == Int64(1))
    }

    @Test("five years after a proposal ended the words of its dialogue go, and what shows that there was one stays")
    func words() throws {
        let id = try province.draft()
        let dialogue = try province.talk(id)
        let error = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.dialogue_version set summary = 'x'")
        }
        #expect(error?.sqlState == .insufficientPrivilege, "nobody but the retention changes words")
        #expect(try run()["dialogues"] == 0, "a proposal on its way keeps its dialogue")
        try province.apply(.withdrawn(reason: "Pegawai batal"), to: id, by: province.operator)
        #expect(try run(.day(2030, 9, 1))["dialogues"] == 0)
        #expect(try run()["dialogues"] == 1)
        let rest = try session.query(
            """
            select v.summary, d.answer from mutasi.dialogue d join mutasi.dialogue_version v on v.dialogue_id = d.id
            """
        )
        for row in rest {
            let (summary, answer) = try row.decode(String.self, String?.self)
            #expect(summary == "[dihapus: masa retensi berakhir]")
            #expect(answer == "SETUJU")
        }
        #expect(!rest.isEmpty && dialogue.answer != nil)
        let later = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.dialogue_version set summary = 'x'")
        }
        #expect(later?.sqlState == .insufficientPrivilege, "nor afterwards")
    }

    @Test("what is younger stays, and a second run finds nothing")
    func young() throws {
        let before: Int64 = try session.value("select count(*) from mutasi.notification")
        _ = try run(.day(2025, 10, 2))
        #expect(try session.value("select count(*) from mutasi.notification") == before)
        _ = try run()
        #expect(try run().values.allSatisfy { $0 == 0 })
    }
}
