import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl need from draft to close, and mutasictl signal")
struct NeedProcessCommandTests {
    private let province: Province
    private let control: Control

    init() throws {
        province = try Province()
        control = province.control
        try control.database.session().appoint([Province.dewi], to: "VERIFIKATOR")
        try control.database.session().script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
    }

    private struct Sheet: Decodable {
        let need: Int
        let state: String
        let source: String
        let stated_by: String?
    }

    @discardableResult
    private func expect(_ status: Int32, _ arguments: String..., says words: String = "") throws -> Program.Run {
        let run = try control.run(arguments)
        #expect(run.status == status, "\(arguments): \(run.talk)")
        #expect(words.isEmpty || run.talk.contains(words), "\(run.talk)")
        return run
    }

    private func sheet(_ run: Program.Run) throws -> Sheet {
        try JSONDecoder().decode(Sheet.self, from: Data(run.output.utf8))
    }

    private func draft() throws -> String {
        let run = try expect(
            0,
            "need",
            "add",
            "--as",
            Province.budi,
            "--post",
            "J-KASI-PROMKES",
            "--unit",
            "U-DINKES",
            "--tmt",
            "2030-01-02",
            "--institution",
            "K=1, B=0",
            "--output",
            "json"
        )
        let need = try sheet(run)
        #expect(need.state == "DRAFT" && need.stated_by?.contains("Budi") == true)
        return "\(need.need)"
    }

    @Test("a need is drafted, handed in, checked by a second person and opened; only then is it evaluated")
    func way() throws {
        let need = try draft()
        try expect(65, "evaluate", need, says: "[DATA02]")
        try expect(0, "need", "edit", need, "--as", Province.budi, "--priority", "1")
        try expect(0, "need", "submit", need, "--as", Province.budi)
        try expect(65, "need", "verify", need, "--as", Province.budi, says: "[NEED12]")
        let stranger = try expect(65, "need", "verify", need, "--as", Province.sari, says: "[NEED21]").talk
        #expect(stranger.contains("UU 30/2014") && stranger.contains("office appoint"))
        try expect(0, "need", "verify", need, "--as", Province.dewi)
        try expect(65, "need", "verify", need, "--as", Province.dewi, says: "[NEED11]")
        try expect(0, "need", "open", need, "--as", Province.budi)
        try expect(0, "evaluate", need)
        let page = try expect(0, "need", "show", need, "--output", "json").output
        for event in ["STATED", "EDITED", "SUBMITTED", "VERIFIED", "OPENED"] { #expect(page.contains("\"\(event)\"")) }
        for role in ["OPERATOR", "VERIFIKATOR"] { #expect(page.contains("\"\(role)\"")) }
        try expect(0, "need", "show", need)
    }

    @Test("a trial writes nothing, an old version is told, and what needs a reason has one")
    func guards() throws {
        let need = try draft()
        try expect(0, "need", "submit", need, "--as", Province.budi, "--dry-run")
        try expect(0, "need", "submit", need, "--as", Province.budi)
        try expect(75, "need", "verify", need, "--as", Province.dewi, "--if-version", "1", says: "[NEED19]")
        try expect(65, "need", "return", need, "--as", Province.dewi, "--reason", " ", says: "[NEED13]")
        try expect(
            65,
            "need",
            "return",
            need,
            "--as",
            Province.dewi,
            "--role",
            "TPK",
            "--reason",
            "x",
            says: "[NEED20]"
        )
        try expect(0, "need", "return", need, "--as", Province.dewi, "--reason", "lengkapi bukti")
        try expect(64, "need", "reject", need, "--as", Province.dewi)
        try expect(66, "need", "submit", need, "--as", "190001011900011001")
    }

    @Test("a need is not cancelled over the head of somebody on the way, unless their proposal goes with it (case 100)")
    func cancelling() throws {
        let need = "\(province.need)"
        try expect(0, "proposal", "draft", need, Province.sari, "--as", Province.budi)
        try expect(65, "need", "cancel", need, "--as", Province.budi, "--reason", "formasi dipangkas", says: "[NEED18]")
        let session = try control.database.session()
        #expect(try Proposals(session).list().count == 1)
        try expect(
            0,
            "need",
            "cancel",
            need,
            "--as",
            Province.budi,
            "--reason",
            "formasi dipangkas",
            "--with-proposals",
            says: "1"
        )
        #expect(try Proposals(session).list().isEmpty)
        #expect(try Needs(session).show(province.need).state == .cancelled)
    }

    @Test("a signal is listed, shown, made the draft of a need, or dismissed with a reason")
    func signals() throws {
        let session = try control.database.session()
        try session.transaction(.repeatableRead) {
            _ = try Signals(session).scan(on: try CivilDate(parsing: "2025-10-01"))
        }
        let listed = try expect(0, "signal", "list", "--kind", "formation", "--output", "csv", "--limit", "100000")
            .output
        #expect(listed.contains("FORMATION"))
        let gap = try #require(
            try Signals(session).list(.vacancy, Page(limit: 10_000)).first { signal in
                try !Needs(session).list().contains {
                    $0.need.post == signal.signal.post && $0.need.unit == signal.signal.unit
                }
            }
        )
        let number = "\(gap.id)"
        try expect(0, "signal", "show", number)
        let adopted = try expect(
            0,
            "signal",
            "adopt",
            number,
            "--as",
            Province.budi,
            "--tmt",
            "2030-01-02",
            "--output",
            "json"
        )
        #expect(try sheet(adopted).state == "DRAFT" && sheet(adopted).source == "VACANCY")
        try expect(65, "signal", "dismiss", number, "--as", Province.budi, "--reason", "x", says: "[SIGNAL02]")
        let other = try #require(try Signals(session).list(.tenure).first).id
        try expect(65, "signal", "dismiss", "\(other)", "--as", Province.budi, "--reason", "", says: "[NEED13]")
        try expect(0, "signal", "dismiss", "\(other)", "--as", Province.budi, "--reason", "baru diperpanjang")
        try expect(66, "signal", "show", "999999", says: "[SIGNAL01]")
        try expect(0, "signal", "scan")
    }

    private func setClock(_ moment: String) throws {
        try control.database.session().script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    @Test("every day a need and a signal are told as they were, and an edit is told of since the old words are gone")
    func past() throws {
        let session = try control.database.session()
        try session.transaction(.repeatableRead) {
            _ = try Signals(session).scan(on: try CivilDate(parsing: "2025-10-01"))
        }
        let signal = "\(try #require(try Signals(session).list(.tenure).first).id)"
        let need = try draft()
        var pages = PastPages(control, [(["need", "show", need], ["priority"]), (["signal", "show", signal], [])])
        try pages.end("2025-10-02")
        try setClock("2025-10-03 09:00+07")
        try expect(0, "need", "edit", need, "--as", Province.budi, "--priority", "1")
        try expect(0, "need", "submit", need, "--as", Province.budi)
        try pages.end("2025-10-03")
        try setClock("2025-10-06 23:59+07")
        try expect(0, "need", "verify", need, "--as", Province.dewi)
        try expect(0, "signal", "dismiss", signal, "--as", Province.budi, "--reason", "baru diperpanjang")
        try pages.end("2025-10-06")
        try setClock("2025-10-07 00:00+07")
        try expect(0, "need", "open", need, "--as", Province.budi)
        try pages.end("2025-10-07")
        try pages.expectTold()
        try expect(0, "need", "show", need, "--as-of", "2025-10-02", says: "isi kebutuhan")
        let page = try expect(0, "need", "show", need, "--as-of", "2025-10-03")
        #expect(page.output.contains("3 Oktober 2025") && !page.talk.contains("isi kebutuhan"))
        try expect(66, "need", "show", need, "--as-of", "2025-10-01", says: "[CATATAN08]")
        try expect(66, "signal", "show", signal, "--as-of", "2025-10-01", says: "[CATATAN08]")
    }
}
