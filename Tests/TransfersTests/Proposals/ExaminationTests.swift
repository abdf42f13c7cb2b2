import Testing
import Transfers

@Suite("Gates that nobody examined")
struct ExaminationTests {
    private func ready(_ outcomes: [GateCode: GateOutcome], waivers: [Waiver] = []) throws -> Journey {
        var journey = try Journey.reaching(.unitReview)
        try journey.proceed()
        try journey.proceed()
        try journey.take(.evaluated(journey.check(outcomes, waivers: waivers)), by: .worker)
        return journey
    }

    private func refusal(_ journey: Journey, _ folder: DocumentFolder) -> ProposalRefusal? {
        var journey = journey
        do {
            try journey.take(.submitted(folder), by: Office.ada)
            return nil
        } catch {
            return error as? ProposalRefusal
        }
    }

    @Test("a gate that may bar and was not examined keeps the proposal from being submitted, with what would answer it")
    func unexamined() throws {
        let journey = try ready([.accommodation: .notExamined, .entryIntoFunctional: .notExamined])
        let refused = try #require(refusal(journey, journey.folder()))
        #expect(refused.reason == .gatesUnexamined && refused.value == .word("E20, E36"))
        #expect(refused.sentence(in: .english).contains("ascertainment add"))
    }

    @Test("gates that only warn, and those that later steps hold, are no obstacle")
    func noObstacle() throws {
        let journey = try ready([
            .otherLeave: .notExamined, .rankPromotion: .notExamined, .performance: .notExamined,
            .signer: .notExamined, .agencyConsent: .notExamined,
        ])
        #expect(refusal(journey, journey.folder()) == nil)
    }

    @Test("a complete document answers its gates by itself: D06 discipline and courts, D09 bonds")
    func documents() throws {
        var journey = try ready([.courtProcess: .notExamined, .studyOrBond: .notExamined])
        var folder = journey.folder()
        #expect(refusal(journey, folder) == nil)
        folder.documents.removeAll { $0.code == "D09" }
        #expect(refusal(journey, folder)?.value == .word("E11"))
        folder.documents.append(
            SubmittedDocument(code: "D09", issuer: .employee, issuedOn: journey.today, isLegalised: true)
        )
        #expect(refusal(journey, folder)?.value == .word("E11"))
        try journey.take(.submitted(journey.folder()), by: Office.ada)
        #expect(journey.proposal.facts.answeredGates == [.courtProcess, .studyOrBond])
    }

    @Test("a letter on record answers, one against the employee closes")
    func letters() throws {
        let journey = try ready([.accommodation: .notExamined])
        var folder = journey.folder()
        folder.facts = [AscertainedFact(.accommodation, isMet: true, letter: journey.letter())]
        #expect(refusal(journey, folder) == nil)
        folder.facts = [AscertainedFact(.accommodation, isMet: false, letter: journey.letter())]
        #expect(refusal(journey, folder)?.reason == .gatesClosed)
    }

    @Test("an unexamined gate that may be waived is passed with the waiver only")
    func waived() throws {
        let waiver = Waiver(
            of: .gate(.originMinimum),
            by: .unitHead,
            reason: "Tetap cukup",
            letter: Letter(number: "800/2", date: try date("2025-09-01")),
            employees: [Office.sari]
        )
        let open = try ready([.originMinimum: .notExamined])
        #expect(refusal(open, open.folder())?.reason == .gatesUnexamined)
        let waived = try ready([.originMinimum: .notExamined], waivers: [waiver])
        #expect(refusal(waived, waived.folder()) == nil)
    }

    @Test("at the signature the gates are asked again, and what nobody examined is not passed over")
    func signature() throws {
        let journey = try Journey.reaching(.decreeDraft)
        var signing = journey.signing()
        signing.gates[Office.sari] = journey.check([.accommodation: .notExamined])
        #expect(journey.refusal(of: .decreeSigned(signing), by: Office.ppk) == .gatesUnexamined)
        signing.gates[Office.sari] = journey.check([.headInauguration: .notExamined])
        #expect(journey.refusal(of: .decreeSigned(signing), by: Office.ppk) == .gatesUnexamined)
    }
}
