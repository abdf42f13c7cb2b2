import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on papers, signatures, letterheads, checklists and waivers.
enum PaperStatements {
    private static let id = PaperID(1)
    private static let subject = PaperSubject(.proposal, 1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let paper = NewPaper(.decree, of: subject, title: "x", content: [1])
    private static let row = DocumentRequirement(kind: .withinAgency, code: "D01", basis: "x")
    private static let waiver = Waiver(
        of: .document("D01"),
        by: .ppk,
        reason: "x",
        letter: Letter(number: "x", date: .today),
        employees: []
    )

    private static let law = LegalReference("UU-1-2000", place: 1, citation: "x", from: .today)

    static let all: [SQL] = [
        LawSQL.current, LawSQL.history("UU-1-2000"), LawSQL.lock,
        LawSQL.add(law, isDropped: false, reason: "x", by: nobody),
        PaperSQL.one(id), PaperSQL.all(of: subject), PaperSQL.newest(.decree, of: subject), PaperSQL.latest(.whole),
        PaperSQL.past(.whole, on: .today), PaperSQL.past(of: subject, on: .today),
        PaperSQL.people([id]), PaperSQL.content(id), PaperSQL.lock(.decree, of: subject), PaperSQL.add(paper),
        SignatureSQL.request(id, by: nobody, .local), SignatureSQL.newest(of: id), SignatureSQL.lock(1),
        SignatureSQL.signed(1), SignatureSQL.requestSeal(id, .bsre),
        SignatureSQL.requester(of: 1), SignatureSQL.signatory(PackageID(1)), SignatureSQL.lastOfDecree(PackageID(1)),
        SignatureSQL.decisionAfter(id),
        SignatureSQL.settle(1, .unknown, form: nil, signed: nil, nil, nil),
        LetterheadSQL.of("U"), LetterheadSQL.personnelOffice, LetterheadSQL.person(nobody),
        LetterheadSQL.set("U", address: "x", contact: nil, town: "x", isPersonnelOffice: true),
        PublicAddressSQL.current, PublicAddressSQL.add("https://a.example", "x"), PublicAddressSQL.signings,
        LetterheadSQL.level(of: "J"), LetterheadSQL.noPersonnelOffice, LetterheadSQL.predicates(of: nobody),
        LetterheadSQL.occupation("J", "U"),
        ChecklistSQL.current, ChecklistSQL.history(.withinAgency, "D01"), ChecklistSQL.isEmpty, ChecklistSQL.lock,
        ChecklistSQL.add(row, isDropped: false, reason: "x", by: nil),
        WaiverSQL.all(.one), WaiverSQL.inForce(on: .today), WaiverSQL.one(WaiverID(1)), WaiverSQL.of(nobody),
        WaiverSQL.add(waiver, gate: nil, document: "D01", by: nobody), WaiverSQL.addPerson(nobody, to: WaiverID(1)),
        WaiverSQL.withdraw(WaiverID(1), by: nobody, "x"),
        WaiverRuleSQL.current, WaiverRuleSQL.lock,
        WaiverRuleSQL.add(.tenure, WaiverRule([.ppk], basis: "x"), reason: "x", by: nobody),
    ]
}
