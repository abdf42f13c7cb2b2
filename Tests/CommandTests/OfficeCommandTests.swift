import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("mutasictl office")
struct OfficeCommandTests {
    private let office: DecreeOffice

    init() throws {
        office = try DecreeOffice(isSigned: false)
    }

    private func refused(_ arguments: [String], _ code: String, status: Int32 = 65) throws {
        #expect(try office.run(arguments, expecting: status).talk.contains(code))
    }

    private func appoint(_ what: String...) -> [String] {
        ["office", "appoint"] + what + ["--letter", "800/2/2025,2025-09-01", "--as", office.clerk]
    }

    @Test("the Governor, who has no NIP, signs by the code in the register, and is named wherever they acted")
    func governor() throws {
        try office.run(["decision", "sign", "1", "--decree", "821/1/2025,2025-10-02", "--by-hand", "--as", "gubernur"])
        #expect(try office.run(["decision", "list", "--output", "csv"]).output.contains("Ratna Wibisono"))
        #expect(try office.run(["package", "show", "1"]).output.contains("Ratna Wibisono"))
        try office.run(["document", "render", "PACKAGE:1", "SK"])
        #expect(try office.run(["proposal", "declarations", "1", "--output", "csv"]).output.contains("Ratna Wibisono"))
        #expect(try office.run(["proposal", "verify-log"]).talk.contains("utuh"))
    }

    @Test("who does not hold the office is refused; an ended term and a narrow letter give none")
    func strangers() throws {
        let sign = ["decision", "sign", "1", "--decree", "821/1/2025,2025-10-02", "--by-hand", "--as"]
        let refusal = try office.run(sign + [office.planning], expecting: 65).talk
        #expect(refusal.contains("[PROP55]") && refusal.contains("UU 30/2014") && refusal.contains("office appoint"))
        try office.run(appoint("DELEGASI_PPK", office.planning, "--act", "keputusan"))
        try refused(sign + [office.planning], "[PROP55]")
        let held = try office.run(["office", "list", "--output", "json"]).output
        struct Term: Decodable {
            let term: Int
            let office: String
            let nip: String
        }
        let terms = try JSONDecoder().decode([Term].self, from: Data(held.utf8))
        #expect(terms.contains { $0.office == "PPK" && $0.nip == "GUBERNUR" })
        let term = try #require(terms.first { $0.office == "DELEGASI_PPK" && $0.nip == office.secretary }).term
        let end = ["office", "end", "\(term)", "--on", "2025-10-01", "--reason", "Selesai", "--as", office.clerk]
        try office.run(end + ["--dry-run"])
        try office.run(end)
        try refused(end, "[PEJABAT08]")
        try refused(sign + [office.secretary], "[PROP55]")
        #expect(try office.run(["office", "list", "--as-of", "2025-09-30"]).output.contains(office.secretary))
        #expect(try office.run(["office", "show", "\(term)"]).output.contains("Selesai"))
    }

    @Test("a second holder, a second seat, an office without a NIP, and a delegation without its scope are refused")
    func register() throws {
        try refused(appoint("PYB", office.reviewer), "[PEJABAT04]")
        try office.run(appoint("PYB", office.reviewer, "--standing", "PLH", "--until", "2025-10-31"))
        try refused(appoint("TPK_SEKRETARIS", office.planning), "[PEJABAT05]")
        try refused(appoint("PYB", "--name", "Tuan X", "--code", "X", "--standing", "PLT"), "[PEJABAT06]")
        try refused(appoint("PPK", "--name", "Tuan X", "--code", "GUBERNUR"), "[PEJABAT07]")
        try refused(appoint("DELEGASI_PPK", office.planning), "[PEJABAT03]")
        try refused(["office", "show", "99"], "[PEJABAT20]", status: 66)
        for bad in [appoint("PYB"), appoint("PYB", office.planning, "--name", "X"), appoint("RAJA", office.planning)] {
            #expect(try office.run(bad, expecting: 64).status == 64)
        }
        #expect(try office.run(["office", "list", "--unit", "U-BKWK-PP"]).output.contains(office.health))
        let change = "update mutasi.office_holder set holder = entered_by"
        #expect(throws: PostgresError.self) { try office.session.script(change) }
    }
}
