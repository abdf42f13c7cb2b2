import Testing
import Transfers

@Suite("Dialogue of a proposal")
struct DialogueTests {
    private let employee = Office.employee()

    @Test("an evaluation with a closed gate opens nothing, and a waiver by the role entitled opens it")
    func gates() throws {
        let draft = try Journey()
        #expect(draft.refusal(of: .evaluated(draft.check([.runningDiscipline: .block])), by: .worker) == .gatesClosed)
        #expect(draft.refusal(of: .evaluated(draft.check([.tenure: .waivable])), by: .worker) == .gatesClosed)
        func waiver(by role: OfficeRole, of person: PersonID = Office.sari, reason: String = "Bencana") -> Waiver {
            Waiver(of: .gate(.tenure), by: role, reason: reason, letter: draft.letter(), employees: [person])
        }
        func refusal(_ waiver: Waiver) -> ProposalRefusal.Reason? {
            draft.refusal(of: .evaluated(draft.check([.tenure: .waivable], waivers: [waiver])), by: .worker)
        }
        #expect(refusal(waiver(by: .ppk)) == nil)
        #expect(refusal(waiver(by: .pyb)) == .gatesClosed)
        #expect(refusal(waiver(by: .ppk, reason: " ")) == .gatesClosed)
        #expect(refusal(waiver(by: .ppk, of: Office.governor)) == .gatesClosed)
    }

    @Test("an evaluation that is too old, or dated ahead, evaluates nothing")
    func age() throws {
        let draft = try Journey()
        var check = draft.check()
        check.asOf = try date("2025-08-01")
        #expect(draft.refusal(of: .evaluated(check), by: .worker) == .evaluationTooOld)
        check.asOf = try date("2025-09-02")
        #expect(draft.refusal(of: .evaluated(check), by: .worker) == .inFuture)
    }

    @Test("nobody waives a gate that bars")
    func bars() throws {
        let draft = try Journey()
        let waiver = Waiver(
            of: .gate(.rank),
            by: .ppk,
            reason: "Perlu",
            letter: draft.letter(),
            employees: [Office.sari]
        )
        let check = draft.check([.rank: .block], waivers: [waiver])
        #expect(draft.refusal(of: .evaluated(check), by: .worker) == .gatesClosed)
    }

    @Test("a moratorium is lifted by Mendagri's approval only, while it holds and for those it names (case 27)")
    func moratorium() throws {
        let draft = try Journey()
        func refusal(by role: OfficeRole, of person: PersonID = Office.sari, until day: String) throws
            -> ProposalRefusal.Reason?
        {
            let waiver = Waiver(
                of: .gate(.moratorium),
                by: role,
                reason: "Persetujuan tertulis",
                letter: draft.letter(),
                employees: [person],
                validUntil: try date(day)
            )
            return draft.refusal(of: .evaluated(draft.check([.moratorium: .waivable], waivers: [waiver])), by: .worker)
        }
        #expect(try refusal(by: .mendagri, until: "2025-09-01") == nil)
        #expect(try refusal(by: .mendagri, until: "2025-08-31") == .gatesClosed)
        #expect(try refusal(by: .mendagri, of: Office.governor, until: "2025-12-31") == .gatesClosed)
        #expect(try refusal(by: .ppk, until: "2025-12-31") == .gatesClosed)
    }

    @Test("an evaluation of 31 days is too old to talk about")
    func freshness() throws {
        var journey = try Journey.reaching(.evaluated)
        let invitation = ProposalEvent.dialogueOpened(superior: Office.superiorPerson, informedOn: journey.today)
        try journey.wait(days: 30)
        #expect(journey.refusal(of: invitation, by: Office.superior) == nil)
        try journey.wait(days: 1)
        #expect(journey.refusal(of: invitation, by: Office.superior) == .evaluationTooOld)
    }

    @Test("the employee is told in person before the dialogue is on record")
    func informedFirst() throws {
        let journey = try Journey.reaching(.evaluated)
        let tomorrow = try #require(journey.today.adding(days: 1))
        let invitation = ProposalEvent.dialogueOpened(superior: Office.superiorPerson, informedOn: tomorrow)
        #expect(journey.refusal(of: invitation, by: Office.superior) == .inFuture)
    }

    @Test("a superior who is the employee, or in conflict with them, gives way to the next level (case 65)")
    func superior() throws {
        var journey = try Journey.reaching(.evaluated)
        let own = ProposalEvent.dialogueOpened(superior: Office.sari, informedOn: journey.today)
        #expect(journey.refusal(of: own, by: Office.ada) == .ownCase)
        journey.context.conflicts = [ConflictOfInterest(of: Office.superiorPerson, with: Office.sari)]
        let related = ProposalEvent.dialogueOpened(superior: Office.superiorPerson, informedOn: journey.today)
        #expect(journey.refusal(of: related, by: Office.ada) == .conflictOfInterest)
    }

    @Test("an answer is the employee's own, and comes after both have confirmed the notes")
    func answers() throws {
        var journey = try Journey.reaching(.dialogue)
        #expect(journey.refusal(of: .answered(.agrees), by: employee) == .dialogueNotConfirmed)
        try journey.take(.dialogueConfirmed, by: Office.superior)
        #expect(journey.refusal(of: .answered(.agrees), by: employee) == .dialogueNotConfirmed)
        try journey.take(.dialogueConfirmed, by: employee)
        #expect(journey.refusal(of: .answered(.agrees), by: Office.superior) == .answerNotByEmployee)
        #expect(journey.refusal(of: .answered(.agrees), by: Office.employee(Office.governor)) == .answerNotByEmployee)
        #expect(journey.refusal(of: .answered(.agrees), by: employee) == nil)
    }

    @Test("only the superior who was named and the employee confirm")
    func confirmations() throws {
        let journey = try Journey.reaching(.dialogue)
        let other = ProposalActor(Office.governor, as: .superior)
        #expect(journey.refusal(of: .dialogueConfirmed, by: other) == .notTheSuperior)
        #expect(journey.refusal(of: .dialogueConfirmed, by: Office.employee(Office.governor)) == .answerNotByEmployee)
        #expect(journey.refusal(of: .dialogueConfirmed, by: Office.ada) == .wrongRole)
    }

    @Test("silence is recorded after two reminders, lets the proposal go on, and is never consent (case 63)")
    func silence() throws {
        var journey = try Journey.reaching(.dialogue)
        try journey.take(.dialogueConfirmed, by: Office.superior)
        try journey.take(.reminded, by: .worker)
        #expect(journey.refusal(of: .answered(.silence), by: .worker) == .tooFewReminders)
        try journey.take(.reminded, by: .worker)
        #expect(try #require(journey.last).effects.contains(.remind(.employee)))
        #expect(journey.refusal(of: .answered(.silence), by: employee) == .answerNotByEmployee)
        try journey.take(.answered(.silence), by: .worker)
        #expect(journey.proposal.state == .aspirationRecorded)
        #expect(journey.proposal.facts.answer?.isConsent == false)
        #expect(journey.refusal(of: .unitReviewOpened, by: Office.ada) == nil)
    }

    @Test("silence never takes the place of an answer, and the employee may change theirs until the submission")
    func corrections() throws {
        var journey = try Journey.reaching(.unitReview)
        try journey.take(.answered(.objects), by: employee)
        #expect(journey.proposal.facts.answer == .objects && journey.proposal.state == .unitReview)
        #expect(journey.refusal(of: .answered(.silence), by: .worker) == .answerNotByEmployee)
        let submitted = try Journey.reaching(.submitted)
        #expect(submitted.refusal(of: .answered(.objects), by: employee) == .wrongState)
    }

    @Test("no unit is asked before the dialogue is closed")
    func dialogueFirst() throws {
        #expect(try Journey.reaching(.evaluated).refusal(of: .unitReviewOpened, by: Office.ada) == .dialogueOpen)
        #expect(try Journey.reaching(.dialogue).refusal(of: .unitReviewOpened, by: Office.ada) == .dialogueOpen)
    }
}
