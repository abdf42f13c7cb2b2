import Testing
import Transfers

@Suite("Dialogue of a proposal")
struct ProposalDialogueTests {
    private let employee = Office.employee()

    @Test("an evaluation with a closed gate opens nothing, and a waiver by the role entitled opens it")
    func gates() throws {
        let draft = try Journey()
        #expect(draft.refusal(of: .evaluated(draft.check([.runningDiscipline: .block])), by: .worker) == .gatesClosed)
        #expect(draft.refusal(of: .evaluated(draft.check([.tenure: .waivable])), by: .worker) == .gatesClosed)
        func waiver(by role: OfficeRole, of person: PersonID = Office.sari, reason: String = "Bencana") -> Waiver {
            Waiver(
                of: .gate(.tenure),
                by: role,
                ground: .disaster,
                reason: reason,
                letter: draft.letter(),
                employees: [person]
            )
        }
        func refusal(_ waiver: Waiver) -> ProposalRefusal.Reason? {
            draft.refusal(of: .evaluated(draft.check([.tenure: .waivable], waivers: [waiver])), by: .worker)
        }
        #expect(refusal(waiver(by: .ppk)) == nil)
        #expect(refusal(waiver(by: .pyb)) == .gatesClosed)
        #expect(refusal(waiver(by: .ppk, reason: " ")) == .gatesClosed)
        #expect(refusal(waiver(by: .ppk, of: Office.governor)) == .gatesClosed)
        // A reason in words is none of the grounds that the rules name.
        var groundless = waiver(by: .ppk)
        groundless.ground = nil
        #expect(refusal(groundless) == .gatesClosed)
    }

    @Test("an application that means resigning is refused with that warning, and not kept (case 32)")
    func resignation() throws {
        let blocked: [GateCode: GateOutcome] = [.contractPost: .block, .partTimeAgency: .block]
        let own = try Journey(isOwnRequest: true)
        #expect(own.refusal(of: .evaluated(own.check(blocked)), by: .worker) == .meansResignation)
        let other = try Journey()
        #expect(other.refusal(of: .evaluated(other.check(blocked)), by: .worker) == .gatesClosed)
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
        let invitation = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        try journey.wait(days: 30)
        #expect(journey.refusal(of: invitation, by: Office.superior) == nil)
        try journey.wait(days: 1)
        #expect(journey.refusal(of: invitation, by: Office.superior) == .evaluationTooOld)
    }

    @Test("the employee is told in person before the dialogue is on record")
    func informedFirst() throws {
        let journey = try Journey.reaching(.evaluated)
        let tomorrow = try #require(journey.today.adding(days: 1))
        let invitation = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: tomorrow)
        #expect(journey.refusal(of: invitation, by: Office.superior) == .inFuture)
    }

    @Test("a superior who is the employee, or in conflict with them, gives way to the next level (case 65)")
    func superior() throws {
        var journey = try Journey.reaching(.evaluated)
        let own = ProposalEvent.dialogueOpened(leader: Office.sari, informedOn: journey.today)
        #expect(journey.refusal(of: own, by: Office.ada) == .ownCase)
        journey.context.conflicts = [ConflictOfInterest(of: Office.superiorPerson, with: Office.sari)]
        let related = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        #expect(journey.refusal(of: related, by: Office.ada) == .conflictOfInterest)
    }

    @Test("a proposal takes the dialogue that its leader held with its employee, once both have closed it")
    func closing() throws {
        let journey = try Journey.reaching(.dialogue)
        func refusal(of dialogue: Dialogue, by actor: ProposalActor = Office.superior) -> ProposalRefusal.Reason? {
            journey.refusal(of: .dialogueClosed(dialogue), by: actor)
        }
        #expect(try refusal(of: journey.dialogue()) == nil)
        #expect(try refusal(of: journey.dialogue(), by: employee) == .wrongRole)
        #expect(try refusal(of: journey.dialogue(about: Office.governor)) == .belongsElsewhere)
        #expect(try refusal(of: journey.dialogue(ledBy: Office.governor)) == .belongsElsewhere)
        // A talk from before the employee knew of the proposal was about something else.
        #expect(try refusal(of: journey.dialogue(heldOn: date("2025-08-31"))) == .belongsElsewhere)
        #expect(try refusal(of: Dialogue(about: Office.sari, ledBy: Office.superiorPerson)) == .dialogueOpen)
        var later = journey
        try later.wait(days: 1)
        #expect(try refusal(of: later.dialogue()) == .inFuture)
    }

    @Test("a dialogue that was stored as closed without what closes it is not taken")
    func unconfirmed() throws {
        let journey = try Journey.reaching(.dialogue)
        let whole = try journey.dialogue()
        var version = try #require(whole.sessions.first).current
        version = DialogueVersion(
            number: 1,
            basedOn: 0,
            notes: version.notes,
            author: version.author,
            writtenAt: version.writtenAt
        )
        let stored = try Dialogue(
            about: whole.employee,
            ledBy: whole.leader,
            sessions: [DialogueSession(current: version)],
            statements: [],
            reminders: [],
            answer: (.agreed, journey.today),
            closedOn: journey.today
        )
        #expect(journey.refusal(of: .dialogueClosed(stored), by: Office.superior) == .dialogueOpen)
    }

    @Test("silence lets the proposal go on, and is never consent (case 63)")
    func silence() throws {
        var journey = try Journey.reaching(.dialogue)
        try journey.take(.dialogueClosed(journey.dialogue(.silent(reminders: 2))), by: .worker)
        #expect(journey.proposal.state == .aspirationRecorded)
        #expect(journey.proposal.facts.answer?.isConsent == false)
        #expect(journey.refusal(of: .unitReviewOpened, by: Office.ada) == nil)
    }

    @Test("silence never takes the place of an answer, and the employee may be heard anew until the submission")
    func corrections() throws {
        var journey = try Journey.reaching(.unitReview)
        let objection = DialogueAnswer.objected(reason: "Orang tua sakit")
        try journey.take(.dialogueClosed(journey.dialogue(objection)), by: Office.superior)
        #expect(journey.proposal.facts.answer == objection && journey.proposal.state == .unitReview)
        let silence = ProposalEvent.dialogueClosed(try journey.dialogue(.silent(reminders: 2)))
        #expect(journey.refusal(of: silence, by: .worker) == .silenceAfterAnswer)
        let submitted = try Journey.reaching(.submitted)
        let late = ProposalEvent.dialogueClosed(try submitted.dialogue(objection))
        #expect(submitted.refusal(of: late, by: Office.superior) == .wrongState)
    }

    @Test("an answer that comes after the silence is heard whenever it comes, and an objection is answered")
    func lateAnswer() throws {
        var journey = try Journey.reaching(.dialogue)
        try journey.take(.dialogueClosed(journey.dialogue(.silent(reminders: 2))), by: .worker)
        try journey.advance(to: .endorsed)
        let late = ProposalEvent.dialogueClosed(try journey.dialogue(.objected(reason: "Baru kembali")))
        try journey.take(late, by: Office.superior)
        #expect(journey.proposal.state == .endorsed)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == .objectionUnanswered)
        #expect(journey.refusal(of: late, by: Office.superior) == .wrongState)
        let opinion = UnitOpinion(side: .origin, agrees: true, reason: "Satu-satunya ahli")
        try journey.take(.opinionGiven(opinion), by: Office.originHead)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == nil)
    }

    @Test("no unit is asked before the dialogue is closed")
    func dialogueFirst() throws {
        #expect(try Journey.reaching(.evaluated).refusal(of: .unitReviewOpened, by: Office.ada) == .dialogueOpen)
        #expect(try Journey.reaching(.dialogue).refusal(of: .unitReviewOpened, by: Office.ada) == .dialogueOpen)
    }
}
