import Testing
import Transfers

@Suite("Decree of a proposal")
struct SigningTests {
    private let journey: Journey

    init() throws {
        journey = try Journey.reaching(.decreeDraft)
    }

    private func refusal(_ change: (inout Signing) throws -> Void) rethrows -> ProposalRefusal.Reason? {
        var signing = journey.signing()
        try change(&signing)
        return journey.refusal(of: .decreeSigned(signing), by: Office.ppk)
    }

    @Test("an acting official does not sign, unless a written approval says so (case 29)")
    func signer() {
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.signer.standing = .acting(approval: nil) } == .signerActing)
        let blank = Letter(number: "", date: journey.today)
        #expect(refusal { $0.signer.standing = .acting(approval: blank) } == .signerActing)
        #expect(refusal { $0.signer.standing = .acting(approval: journey.letter()) } == nil)
        #expect(refusal { $0.signer.person = Office.sari } == .ownCase)
    }

    @Test("a signature is verified before anything follows from it (cases 69, 70)")
    func signature() {
        #expect(refusal { $0.signature = .unknown } == .signatureUnknown)
        #expect(refusal { $0.signature = .invalid } == .signatureInvalid)
        #expect(refusal { $0.isInitialled = false } == .initialsMissing)
        #expect(refusal { $0.signatory = Office.pyb.person } == .signedByAnother)
        #expect(refusal { $0.signatory = Office.governor } == nil)
    }

    @Test("the gates are run again for the day of the decree and the TMT (case 26)")
    func recheck() throws {
        #expect(refusal { $0.gates = [:] } == .gatesNotRechecked)
        let check = journey.check()
        var old = check
        old.asOf = try date("2025-08-31")
        #expect(refusal { $0.gates[Office.sari] = old } == .gatesNotRechecked)
        var other = check
        other.effectiveOn = try date("2025-11-01")
        #expect(refusal { $0.gates[Office.sari] = other } == .gatesNotRechecked)
        #expect(refusal { $0.gates[Office.sari] = journey.check([.moratorium: .waivable]) } == .gatesClosed)
        #expect(refusal { $0.gates[Office.sari] = journey.check([.runningDiscipline: .block]) } == .gatesClosed)
        #expect(refusal { $0.gates[Office.sari] = journey.check([.moratorium: .notExamined]) } == .moratoriumUnknown)
        #expect(refusal { $0.gates[Office.sari] = journey.check([.moratorium: .warn]) } == nil)
    }

    @Test("a decree does not take effect before its date, unless it is marked as a correction (case 72)")
    func effect() throws {
        var late = journey
        late.today = try date("2025-10-02")
        #expect(late.refusal(of: .decreeSigned(late.signing()), by: Office.ppk) == .effectBeforeDecree)
        #expect(late.refusal(of: .decreeSigned(late.signing(isCorrection: true)), by: Office.ppk) == nil)
        // The PPK decides on the new TMT first.
        try late.take(.rescheduled(to: date("2025-10-02")), by: Office.ada)
        #expect(late.refusal(of: .decreeSigned(late.signing()), by: Office.ppk) == .notReady)
        try late.advance(to: .decreeDraft)
        #expect(late.refusal(of: .decreeSigned(late.signing()), by: Office.ppk) == nil)
    }

    @Test("a decree has a number and is not dated ahead")
    func letter() throws {
        #expect(refusal { $0.decree.letter.number = "" } == .letterMissing)
        #expect(try refusal { $0.decree.letter.date = try date("2025-09-02") } == .letterMissing)
    }

    @Test("a slip is put right beside the entry that was published (case 73)")
    func amendment() throws {
        var journey = try Journey.reaching(.announced)
        try journey.take(.decreeAmended(journey.letter()), by: Office.ada)
        #expect(journey.proposal.state == .announced)
        #expect(try #require(journey.last).effects.contains(.correctAnnouncement))
    }
}
