import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// Follow-ups are planned for a draft: what the commands show does not hang on how it came to its start of duty.
@Suite("mutasictl followup, outcome and training")
struct AfterMoveCommandTests {
    private let control: Control
    private let superior: String

    init() throws {
        let province = try Province()
        control = province.control
        let session = try control.database.session()
        try Self.setClock("2025-10-02 09:00+07", session)
        let people = People(session)
        let clerk = ProposalActor(try people.find(nip: Province.budi).id, as: .hrOperator)
        let sari = try people.find(nip: Province.sari)
        let planned = try session.transaction {
            let id = try Proposals(session).draft(for: province.need, of: sari, by: clerk).id
            return try FollowUps(session).plan(for: id, startOfDuty: try CivilDate(parsing: "2025-10-06"))
        }
        let leader = try #require(planned.first).followUp.superior
        superior = try session.query("select nip from mutasi.employee where id = \(leader)")[0].decode(String.self)
    }

    private static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    private func expect(_ status: Int32, _ line: String, says words: String = "") throws {
        let run = try control.run(line.split(separator: " ").map { String($0) })
        #expect(run.status == status, "\(line): \(run.talk)")
        #expect(words.isEmpty || run.output.contains(words) || run.talk.contains(words), "\(run.output)\(run.talk)")
    }

    private static let ratings = "--tasks 4 --competence 2 --cooperation 4 --support 2 --settling 2"

    @Test("each side answers for itself, reads the other when both have, and the low rating is seen")
    func followUp() throws {
        try expect(0, "followup list", says: "Tidak ada")
        try expect(0, "followup list --proposal 1", says: "belum waktunya")
        try expect(65, "followup answer 1 --as \(Province.sari) \(Self.ratings)", says: "[PANTAU03]")
        try Self.setClock("2026-01-06 09:00+07", try control.database.session())
        try expect(0, "followup list", says: "terbuka")
        try expect(65, "followup answer 1 --as \(Province.budi) \(Self.ratings)", says: "[PANTAU04]")
        try expect(65, "followup answer 1 --as \(Province.sari) \(Self.ratings) --goals-met yes", says: "[PANTAU07]")
        try expect(0, "followup answer 1 --as \(Province.sari) \(Self.ratings) --concern jarak", says: "2.8")
        try expect(0, "followup show 1 --as \(superior)", says: "setelah kedua pihak")
        try expect(65, "followup conclude 1 --as \(Province.budi)", says: "dasar: ")
        try expect(0, "followup answer 1 --as \(superior) \(Self.ratings) --goals-met yes --still-there yes")
        try expect(65, "followup answer 1 --as \(Province.sari) \(Self.ratings)", says: "[PANTAU05]")
        try expect(0, "followup show 1 --lang en", says: "low average rating")
        try expect(0, "followup show 1 --output csv", says: "PEGAWAI,4,2,4,2,2,2.8")
        try expect(66, "followup show 9", says: "[CATATAN01]")
        try expect(64, "followup answer 1 --as \(superior) --tasks 4")
    }

    @Test("as of a day a follow-up has the answers and the standing that it had by then")
    func pastFollowUp() throws {
        try Self.setClock("2026-01-06 09:00+07", try control.database.session())
        try expect(0, "followup answer 1 --as \(Province.sari) \(Self.ratings)")
        try Self.setClock("2026-01-08 09:00+07", try control.database.session())
        try expect(0, "followup answer 1 --as \(superior) \(Self.ratings) --goals-met yes --still-there yes")
        try Self.setClock("2026-01-12 09:00+07", try control.database.session())
        try expect(0, "followup list --all --limit 1", says: "--after 3")
        try expect(0, "followup list --all --after 2 --output csv", says: "LENGKAP")
        try expect(0, "followup list --as-of 2026-01-07 --output csv", says: "TERBUKA")
        try expect(0, "followup list --as-of 2026-01-05", says: "Tidak ada")
        try expect(0, "followup list --as-of 2026-01-05 --all --after 2 --output csv", says: "BELUM")
        try expect(0, "followup list --as-of 2025-10-05 --all", says: "Tidak ada")
        try expect(0, "followup list --as-of 2026-01-08 --proposal 1 --output csv", says: "LENGKAP")
    }

    @Test("every day a follow-up, an enrolment and what a transfer brought are told as they were")
    func pastPages() throws {
        let session = try control.database.session()
        var pages = PastPages(
            control,
            [
                (["followup", "show", "1", "--as", Province.sari], []), (["training", "show", "1"], Self.hours),
                (["outcome", "show", "1"], []),
            ]
        )
        try Self.setClock("2025-10-06 09:00+07", session)
        let sari = try People(session).find(nip: Province.sari).id
        let day = try CivilDate(parsing: "2025-10-06")
        let seat = try session.transaction {
            try Seats(session).take(for: sari, in: "PLT-KOM-20", hours: 20, plan: nil, asOf: day)
        }
        #expect(seat == .enrolled(1))
        try pages.end("2025-10-06")
        try Self.setClock("2026-01-06 09:00+07", session)
        try expect(0, "training attend 1 --as \(Province.budi)")
        try expect(0, "followup answer 1 --as \(Province.sari) \(Self.ratings)")
        try pages.end("2026-01-06")
        try Self.setClock("2026-01-08 09:00+07", session)
        try expect(0, "followup answer 1 --as \(superior) \(Self.ratings) --goals-met yes --still-there yes")
        try expect(0, "training result 1 --passed --certificate S-1 --as \(Province.budi)")
        try pages.end("2026-01-08")
        try Self.setClock("2026-06-01 09:00+07", session)
        try expect(0, "outcome measure 1")
        try expect(0, "training sync 1 --reference 8a1f --as \(Province.budi)")
        try pages.end("2026-06-01")
        try Self.setClock("2026-06-03 09:00+07", session)
        try expect(0, "outcome mark U-BKWK 2026-02 --unit-changed --reason digabung --as \(Province.sari)")
        try expect(0, "outcome measure 1")
        try pages.end("2026-06-03")
        try pages.expectTold()
        try expect(0, "training show 1 --as-of 2026-01-06", says: "JP setahun")
        try expect(66, "followup show 1 --as-of 2025-10-05", says: "[CATATAN08]")
        try expect(66, "training show 1 --as-of 2025-10-05", says: "[CATATAN08]")
    }

    private static let hours = ["hours_done", "hours_coming", "hours_shortfall", "hours_evidence"]

    @Test("an outcome is measured, read as sentences, and listed for programs")
    func outcome() throws {
        try expect(0, "outcome list", says: "Belum ada")
        try expect(0, "outcome show 1", says: "outcome measure 1")
        try Self.setClock("2026-06-01 09:00+07", try control.database.session())
        try expect(0, "outcome measure 1 --dry-run", says: "Data tidak cukup")
        try expect(0, "outcome list --output json", says: "[]")
        try expect(0, "outcome measure 1")
        try expect(0, "outcome show 1 --lang en", says: "Not enough data")
        try expect(0, "outcome list --output csv", says: "BULAN_PEMANTAUAN_KURANG")
        try expect(66, "outcome measure 9", says: "[DATA13]")
        try expect(64, "outcome measure 1 --phase 3")
        try expect(66, "outcome mark U-NIHIL 2026-02 --unit-changed --reason x --as \(Province.sari)", says: "[DATA05]")
        try Self.setClock("2026-06-03 09:00+07", try control.database.session())
        try expect(0, "outcome mark U-BKWK 2026-02 --unit-changed --reason digabung --as \(Province.sari)")
        try expect(0, "outcome measure 1 --output json", says: "UNIT_BERUBAH")
        try expect(0, "outcome list --output csv", says: "UNIT_BERUBAH")
        let then = try control("outcome", "list", "--as-of", "2026-06-02", "--output", "csv").output
        #expect(then.contains("BULAN_PEMANTAUAN_KURANG") && !then.contains("UNIT_BERUBAH"), "\(then)")
        try expect(0, "outcome list --as-of 2026-05-31", says: "Belum ada")
    }

    @Test("the JP of a unit say who is below the minimum, and sessions show their seats")
    func training() throws {
        try expect(0, "training hours --year 2025 --unit U-BKWK --below --output csv", says: ",20,")
        try expect(0, "training hours \(Province.sari) --year 2025", says: "JP minimum")
        try expect(66, "training hours --unit U-NIHIL", says: "[DATA05]")
        try expect(0, "training sessions --course PLT-KOM-20", says: "Komunikasi")
        try expect(66, "training show 99", says: "[CATATAN03]")
        try expect(66, "training cancel-session 9999 --reason x --as \(Province.budi)", says: "[CATATAN04]")
        try expect(64, "training plan \(Province.sari)")
        try expect(66, "training plan --proposal 1", says: "[CATATAN06]")
    }

    @Test("a certified result is listed, exported as diklat.csv, taken over with its receipt, and never twice")
    func upstream() throws {
        let session = try control.database.session()
        let sari = try People(session).find(nip: Province.sari).id
        let id = try session.transaction {
            try Seats(session).take(
                for: sari,
                in: "PLT-KOM-20",
                hours: 20,
                plan: nil,
                asOf: CivilDate(parsing: "2025-10-02")
            )
        }
        #expect(id == .enrolled(1))
        try Self.setClock("2026-06-01 09:00+07", session)
        try expect(0, "training attend 1 --as \(Province.budi)")
        try expect(0, "training result 1 --passed --certificate S-1 --as \(Province.budi)")
        try expect(0, "training unsynced --output csv", says: ",S-1,")
        let folder = try TemporaryFolder()
        let file = folder.path("diklat.csv")
        try expect(0, "training export \(file) --dry-run")
        #expect(!FileManager.default.fileExists(atPath: file))
        try expect(0, "training export \(file) --output json", says: "\"rows\": 1")
        try expect(74, "training export \(file)")
        try expect(65, "training sync 1 --reference x --as \(Province.sari)", says: "[LATIH13]")
        try expect(0, "training sync 1 --reference 8a1f --as \(Province.budi) --dry-run", says: "8a1f")
        try expect(0, "training unsynced --output csv", says: ",S-1,")
        try expect(0, "training sync 1 --reference 8a1f --as \(Province.budi)", says: "SIASN 8a1f")
        try expect(0, "training sync 1 --reference 8a1f --as \(Province.budi)", says: "tidak ada yang berubah")
        try expect(65, "training sync 1 --reference 9b --as \(Province.budi)", says: "[LATIH10]")
        try expect(0, "training sync 1 --reference 9b --correction keliru --as \(Province.budi)", says: "keliru")
        try expect(0, "training unsynced", says: "sudah diambil alih")
        try expect(0, "training list --output csv", says: "SYNCED")
        try expect(0, "training list \(Province.sari) --as-of 2025-12-01 --output csv", says: "ENROLLED")
        try expect(0, "training list --as-of 2025-10-01", says: "Tidak ada")
        try expect(64, "training list --as-of 2025-10-01 --waiting", says: "--waiting")
        try expect(0, "training show 1 --output json", says: "\"hours_required\": 20")
        try expect(0, "import \(folder.url.path)")
        try expect(0, "training hours \(Province.sari) --year 2025 --output json", says: "\"evidence\"")
    }

    @Test("a plan, an evaluation and a scan that are tried leave nothing behind, and not even a job")
    func trials() throws {
        let session = try control.database.session()
        func jobs() throws -> Int { try session.query("select count(*) from jobs.job")[0].decode(at: 0) }
        let before = try jobs()
        let need = try #require(try Needs(session).list().first { $0.need.post.text == "J-KASI-PROMKES" }).id
        try expect(0, "training plan \(Province.sari) --post J-KASI-PROMKES --dry-run --output csv", says: "PLT-KOM-20")
        try expect(0, "training list \(Province.sari)", says: "Tidak ada")
        try expect(0, "evaluate \(need) --dry-run --output json", says: "\"ranked\"")
        try expect(0, "signal scan --dry-run --output json", says: "\"raised\"")
        try expect(0, "signal list --output json", says: "[]")
        try expect(64, "evaluate \(need) --dry-run --wait", says: "--wait")
        #expect(try jobs() == before)
        #expect(try session.query("select count(*) from mutasi.training_plan")[0].decode(at: 0, as: Int.self) == 0)
    }
}
