import Testing
import Transfers

@Suite("Checklists")
struct ChecklistTests {
    private let journey: Journey

    init() throws {
        journey = try Journey(to: Seats.puskesmas)
    }

    /// How one document of the move to a puskesmas stands after its folder was changed.
    private func status(
        _ code: DocumentCode,
        of proposal: Proposal? = nil,
        _ change: (inout DocumentFolder) throws -> Void = { _ in }
    ) throws -> DocumentFinding {
        var folder = journey.folder()
        try change(&folder)
        let findings = Checklist.standard.check(folder, of: proposal ?? journey.proposal, on: journey.today)
        return try #require(findings.first { $0.requirement.code == code })
    }

    private func changed(
        _ code: DocumentCode,
        _ change: (inout SubmittedDocument) throws -> Void
    ) throws -> DocumentFinding.Status {
        try status(code) { folder in
            let index = try #require(folder.documents.firstIndex { $0.code == code })
            try change(&folder.documents[index])
        }
        .status
    }

    @Test("between agencies ten documents are asked for, within one only its own few")
    func kinds() throws {
        func count(_ kind: TransferKind) -> Int {
            Checklist.standard.requirements.filter { $0.kind == kind && !$0.isForSpecialPosts }.count
        }
        #expect(count(.withinProvince) == 10 && count(.betweenCentral) == 10 && count(.withinAgency) == 3)
    }

    @Test("a full folder is in order, and a document that is not there is told")
    func missing() throws {
        #expect(try status("D06").status == .complete)
        let missing = try status("D06") { $0.documents.removeAll { $0.code == "D06" } }
        #expect(missing.status == .missing && missing.isOpen)
    }

    @Test("the other PPK's consent is not waited for at the submission, since it is asked for later")
    func consent() throws {
        let consent = try status("D05") { $0.documents.removeAll { $0.code == "D05" } }
        #expect(consent.status == .missing && !consent.isOpen)
    }

    @Test("a document is told by what is wrong with it")
    func faults() throws {
        #expect(try changed("D06") { $0.issuer = .official } == .wrongIssuer)
        #expect(try changed("D06") { $0.issuer = .jptMadya } == .complete)
        #expect(try changed("D07") { $0.isLegalised = false } == .notLegalised)
        #expect(try changed("D04") { $0.post = "J-LAIN" } == .postNotNamed)
        #expect(try changed("D04") { $0.post = nil } == .postNotNamed)
        #expect(try changed("D03") { $0.issuedOn = try date("2025-09-02") } == .issuedInFuture)
    }

    @Test("the inspectorate's letter is half a year old at most")
    func age() throws {
        #expect(try changed("D10") { $0.issuedOn = try date("2025-03-05") } == .complete)
        #expect(try changed("D10") { $0.issuedOn = try date("2025-03-04") } == .tooOld)
    }

    @Test("of several documents of a kind the one in order counts")
    func several() throws {
        let found = try status("D10") { folder in
            let good = try #require(folder.documents.first { $0.code == "D10" })
            var old = good
            old.issuedOn = try date("2020-01-01")
            folder.documents = [old, good, old]
        }
        #expect(found.status == .complete)
    }

    @Test("only an urgent need brings a document later, only one that may, and only until its day")
    func deferral() throws {
        let urgent = try Journey(to: Seats.puskesmas, isUrgent: true).proposal
        func deferred(_ code: DocumentCode, of proposal: Proposal, due: String) throws -> DocumentFinding {
            let dueOn = try date(due)
            return try status(code, of: proposal) { folder in
                folder.documents = []
                folder.deferrals = [DocumentDeferral(code: code, dueOn: dueOn)]
            }
        }
        let later = try deferred("D10", of: urgent, due: "2025-09-30")
        #expect(try later.status == .deferred && later.dueOn == date("2025-09-30") && !later.isOpen)
        #expect(try deferred("D10", of: urgent, due: "2025-08-31").status == .missing)
        #expect(try deferred("D06", of: urgent, due: "2025-09-30").status == .missing)
        #expect(try deferred("D10", of: journey.proposal, due: "2025-09-30").status == .missing)
    }

    @Test("a document is waived by the roles its row names, and by nobody where it names none")
    func waivers() throws {
        func waived(_ code: DocumentCode, by role: OfficeRole) throws -> DocumentFinding.Status {
            try status(code) { folder in
                folder.documents = []
                folder.waivers = [
                    Waiver(
                        of: .document(code),
                        by: role,
                        reason: "Anjab sedang disusun",
                        letter: journey.letter(),
                        employees: [Office.sari]
                    )
                ]
            }
            .status
        }
        #expect(try waived("D02", by: .ppk) == .waived)
        #expect(try waived("D02", by: .pyb) == .missing)
        #expect(try waived("D04", by: .ppk) == .missing)
        #expect(try waived("D06", by: .ppk) == .missing)
    }

    @Test("a special post asks for its own approval, which names it")
    func specialPosts() throws {
        let secretary = Seat(
            post: "J-SEKDA",
            level: .jptMadya,
            unit: "U-SETDA",
            agency: Seats.province,
            needsSpecialApproval: true
        )
        let proposal = try Journey(to: secretary).proposal
        let codes = Checklist.standard.check(DocumentFolder(), of: proposal, on: journey.today)
            .filter(\.isOpen).map(\.requirement.code)
        #expect(codes == ["D06", "D08", "PERSETUJUAN_KHUSUS"])
    }
}
