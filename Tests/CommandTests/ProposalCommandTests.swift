import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl proposal and mutasictl dialogue")
struct ProposalCommandTests {
    private let province: Province
    private let control: Control
    /// The operator who drafts, the verifier, the superior who leads, and Kepala Dinas Kesehatan, above both units.
    private let clerk = Province.budi
    private let verifier = Province.dewi
    private let superior: String
    private let health = "197410052003011911"

    init() throws {
        province = try Province()
        control = province.control
        let session = try control.database.session()
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
        try session.appoint([clerk, verifier], to: "VERIFIKATOR")
        let sari = try People(session).find(nip: Province.sari).id
        let leader = try Dialogues(session).superior(of: sari).person
        superior = try session.query("select nip from mutasi.employee where id = \(leader)")[0].decode(String.self)
        try session.appoint([superior], to: "PYB")
    }

    private func expect(_ status: Int32, _ arguments: String..., says words: String = "") throws {
        let run = try control.run(arguments)
        #expect(run.status == status, "\(arguments): \(run.talk)")
        #expect(words.isEmpty || run.talk.contains(words), "\(run.talk)")
    }

    private func draft() throws {
        try expect(0, "proposal", "draft", "\(province.need)", Province.sari, "--as", clerk)
    }

    private func talk() throws {
        try expect(0, "proposal", "open-dialogue", "1", "--informed-on", "2025-10-02", "--as", clerk)
        try expect(
            0,
            "dialogue",
            "record",
            "1",
            "--as",
            superior,
            "--summary",
            "Dibicarakan",
            "--needs",
            "Seksi kosong",
            "--wishes",
            "Pelatihan dahulu",
            "--outcome",
            "Sepakat",
            "--concern",
            "jarak",
            "--support",
            "pelatihan"
        )
        try expect(0, "dialogue", "statement", "1", "Saya siap.", "--as", Province.sari)
        try expect(0, "dialogue", "answer", "1", "--agree", "--as", Province.sari)
        try expect(0, "dialogue", "confirm", "1", "--version", "1", "--as", superior)
        try expect(0, "dialogue", "confirm", "1", "--version", "1", "--as", Province.sari)
        try expect(0, "dialogue", "close", "1", "--as", superior)
    }

    private func review() throws {
        try expect(0, "proposal", "review", "1", "--as", clerk)
        try expect(0, "proposal", "opinion", "1", "--side", "asal", "--agree", "--as", health)
        try expect(0, "proposal", "opinion", "1", "--side", "tujuan", "--agree", "--as", health)
    }

    private func submit() throws {
        try expect(
            0,
            "proposal",
            "submit",
            "1",
            "--document",
            "D06,JPT_PRATAMA,2025-10-01",
            "--document",
            "D08,PPK,2024-01-01",
            "--as",
            clerk
        )
    }

    private struct Page: Decodable {
        struct Why: Decodable {
            let place: Int?
            let score: Double?
        }
        struct Talk: Decodable {
            let answer: String?
            let closed_on: String?
        }
        struct Entry: Decodable {
            let name: String
            let state: String
        }
        struct Document: Decodable {
            let document: String
            let status: String
        }
        let state: String
        let why: Why
        let dialogue: Talk?
        let documents: [Document]
        let history: [Entry]
    }

    private func page() throws -> Page {
        let run = try control("proposal", "show", "1", "--output", "json")
        return try JSONDecoder().decode(Page.self, from: Data(run.output.utf8))
    }

    @Test("Sari's proposal goes from the ranking to the check by a second person, and its page tells all of it")
    func wholeWay() throws {
        try draft()
        try talk()
        try review()
        try submit()
        try expect(65, "proposal", "verify", "1", "--as", clerk, says: "[PROP23]")
        try expect(0, "proposal", "verify", "1", "--as", verifier)
        let page = try page()
        #expect(page.state == "VERIFIED")
        #expect(page.why.place == 1 && page.why.score == 87.32)
        #expect(page.dialogue?.answer == "SETUJU" && page.dialogue?.closed_on == "2025-10-02")
        #expect(page.documents.map(\.status) == ["LENGKAP", "LENGKAP", "BELUM_ADA"])
        #expect(page.history.map(\.name).first == "DRAFTED" && page.history.map(\.state).last == "VERIFIED")
        let shown = try control("proposal", "show", "1")
        for words in ["Sari Wulandari", "Mengapa pegawai ini", "87.32", "Setuju", "Riwayat", "diperiksa"] {
            #expect(shown.output.contains(words), "\(words)")
        }
        let english = try control("proposal", "show", "1", "--lang", "en")
        #expect(english.output.contains("Why this person"))
        for words in ["head of unit", "Performance appraisals", "competence match"] {
            #expect(english.output.contains(words), "\(words)")
        }
        for words in ["kepala unit", "Pernyataan tidak sedang", "K=1, B=0", "syarat; alasannya dengan --all"] {
            #expect(shown.output.contains(words), "\(words)")
        }
        #expect(!shown.output.contains("KEPALA_OPD") && shown.output.split(separator: "\n").count <= 70)
        // The reasons of the gates that nobody examined, one by one.
        #expect(try control("proposal", "show", "1", "--all").output.contains(#/E\d\d: /#))
        #expect(try control("proposal", "list", "--output", "csv").output.contains("VERIFIED"))
        try expect(0, "proposal", "verify-log", says: "utuh")
    }

    @Test("a refusal says which rule, on what basis, and what would satisfy it")
    func refusals() throws {
        let need = "\(province.need)"
        try expect(66, "proposal", "show", "1", says: "[DATA13]")
        try draft()
        try expect(65, "proposal", "draft", need, Province.dewi, "--as", clerk, says: "E05")
        try expect(65, "proposal", "draft", need, Province.sari, "--as", clerk, says: "[DATA14]")
        try expect(65, "proposal", "review", "1", "--as", clerk, says: "dasar: ")
        try expect(65, "proposal", "verify", "1", "--as", verifier, says: "[PROP01]")
        try expect(66, "dialogue", "show", "1", says: "[DATA17]")
        try expect(65, "proposal", "cancel", "1", "--reason", " ", "--as", clerk, says: "[PROP09]")
        try expect(75, "proposal", "freeze", "1", "--cause", "moratorium", "--if-version", "1", "--as", clerk)
        try expect(66, "proposal", "review", "1", "--as", "198703142011012999", says: "[DATA06]")
        try expect(64, "proposal", "submit", "1", "--document", "D06", "--as", clerk)
        try expect(64, "dialogue", "answer", "1", "--as", Province.sari)
        try expect(
            65,
            "dialogue",
            "waive",
            "1",
            "--basis-number",
            "1",
            "--basis-date",
            "2025-10-01",
            "--due-on",
            "2025-10-20",
            "--reason",
            "banjir",
            "--as",
            superior,
            says: "[PROP50]"
        )
    }

    @Test("only the employee answers, only the leader records, and papers that lack are named")
    func roles() throws {
        try draft()
        try expect(0, "proposal", "open-dialogue", "1", "--informed-on", "2025-10-02", "--as", clerk)
        try expect(
            65,
            "dialogue",
            "record",
            "1",
            "--as",
            clerk,
            "--summary",
            "x",
            "--needs",
            "x",
            "--wishes",
            "x",
            "--outcome",
            "x",
            says: "[DIALOG03]"
        )
        try expect(65, "dialogue", "answer", "1", "--agree", "--as", superior, says: "[DIALOG04]")
        try expect(65, "dialogue", "close", "1", "--as", superior, says: "[DIALOG15]")
    }

    @Test("a trial is refused like the real thing, and otherwise changes nothing")
    func trial() throws {
        try expect(0, "proposal", "draft", "\(province.need)", Province.sari, "--as", clerk, "--dry-run")
        #expect(try control("proposal", "list", "--all", "--output", "json").output == "[]\n")
        try draft()
        try expect(0, "proposal", "cancel", "2", "--reason", "x", "--as", clerk, "--dry-run")
        #expect(try control("proposal", "list", "--output", "csv").output.contains("EVALUATED"))
    }

    @Test("frozen and resumed, returned and submitted again, rejected with a notice to come")
    func exits() throws {
        try draft()
        try talk()
        try review()
        try submit()
        try expect(0, "proposal", "freeze", "1", "--cause", "data-conflict", "--as", clerk)
        try expect(0, "proposal", "resume", "1", "--reason", "data sudah benar", "--as", clerk)
        try expect(0, "proposal", "return", "1", "--reason", "SKP 2024 kurang", "--as", verifier)
        try submit()
        try expect(0, "proposal", "reject", "1", "--reason", "syarat tidak terpenuhi", "--as", verifier)
        #expect(try page().state == "REJECTED")
        #expect(try control("job", "list", "--output", "csv").output.contains("proposal.tell"))
        try expect(0, "proposal", "verify-log")
    }

    @Test("an event that somebody changed is found")
    func tampering() throws {
        try draft()
        try control.database.session().script(
            """
            alter table mutasi.proposal_event disable trigger user;
            update mutasi.proposal_event set detail = '{"reason": "lain"}' where number = 1
            """
        )
        let run = try control("proposal", "verify-log", "--output", "csv")
        #expect(run.status == 65)
        #expect(run.output.contains("1,1,CHANGED"))
    }
}
