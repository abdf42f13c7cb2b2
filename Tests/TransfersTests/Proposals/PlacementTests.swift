import Testing
import Transfers

@Suite("Announcement, inauguration and placement")
struct PlacementTests {
    @Test("the employee knows one working day before everybody does")
    func notice() throws {
        var journey = try Journey.reaching(.decreeSigned)
        journey.today = try date("2025-09-05")
        #expect(journey.refusal(of: .announced, by: .worker) == .notNotified)
        try journey.take(.notified(.signedHandOver(journey.today), evidence: "TT-1"), by: Office.superior)
        #expect(journey.refusal(of: .announced, by: .worker) == .notNotified)
        journey.today = try date("2025-09-07")
        #expect(journey.refusal(of: .announced, by: .worker) == .notNotified)
        journey.today = try date("2025-09-08")
        try journey.take(.announced, by: .worker)
        let effects = try #require(journey.last).effects
        #expect(effects.contains(.publishAnnouncement))
        // 30 working days after the decree of Monday 1 September.
        let oath = try journey.context.calculator.deadline(.inauguration, from: date("2025-09-01"), zone: .wib)
        #expect(try effects.contains(.watch(oath)) && oath.lastDay == date("2025-10-13"))
    }

    @Test(
        "a delivery is the system's word, a reading the employee's, and a hand-over has a receipt; the first of each counts"
    )
    func receipts() throws {
        var journey = try Journey.reaching(.decreeSigned)
        journey.today = try date("2025-09-05")
        let day = journey.today
        func refusal(_ receipt: Receipt, _ evidence: String = "", by actor: ProposalActor) -> ProposalRefusal.Reason? {
            journey.refusal(of: .notified(receipt, evidence: evidence), by: actor)
        }
        let sari = ProposalActor(Office.sari, as: .employee)
        #expect(refusal(.delivered(day), by: Office.ada) == .wrongRole)
        #expect(refusal(.signedHandOver(day), "TT-1", by: .worker) == .wrongRole)
        #expect(refusal(.readConfirmation(day), by: Office.ada) == .wrongRole)
        #expect(refusal(.readConfirmation(day), by: ProposalActor(Office.governor, as: .employee)) == .wrongRole)
        #expect(refusal(.signedHandOver(day), " ", by: Office.ada) == .receiptMissing)
        #expect(try refusal(.signedHandOver(date("2025-08-29")), "TT-1", by: Office.ada) == .toldBeforeDecree)
        #expect(try refusal(.signedHandOver(date("2025-09-08")), "TT-1", by: Office.ada) == .inFuture)
        try journey.take(.notified(.delivered(day), evidence: ""), by: .worker)
        journey.today = try date("2025-09-08")
        try journey.take(.announced, by: .worker)
        try journey.take(.notified(.delivered(journey.today), evidence: ""), by: .worker)
        try journey.take(.notified(.readConfirmation(journey.today), evidence: ""), by: sari)
        #expect(journey.proposal.facts.receipts == [.delivered(day), .readConfirmation(journey.today)])
        #expect(journey.proposal.facts.notifiedOn == day && journey.proposal.state == .announced)
    }

    @Test("a holiday does not count as notice")
    func holidays() throws {
        var journey = try Journey.reaching(.decreeSigned)
        journey.context.calculator = try Clerk.calculator(["2025-09-08"])
        journey.today = try date("2025-09-05")
        try journey.take(.notified(.delivered(journey.today), evidence: ""), by: .worker)
        journey.today = try date("2025-09-08")
        #expect(journey.refusal(of: .announced, by: .worker) == .notNotified)
        journey.today = try date("2025-09-09")
        #expect(journey.refusal(of: .announced, by: .worker) == nil)
    }

    @Test("the oath is taken within 30 working days of the decree, by who was invited the day before")
    func inauguration() throws {
        var journey = try Journey.reaching(.announced)
        func refusal(invited: String, on day: String) throws -> ProposalRefusal.Reason? {
            journey.refusal(of: .inaugurated(invitedOn: try date(invited), on: try date(day)), by: Office.ada)
        }
        journey.today = try date("2025-10-31")
        #expect(try refusal(invited: "2025-10-10", on: "2025-10-13") == nil)
        #expect(try refusal(invited: "2025-10-10", on: "2025-10-14") == .inauguratedTooLate)
        #expect(try refusal(invited: "2025-10-13", on: "2025-10-13") == .invitedTooLate)
        #expect(try refusal(invited: "2025-08-20", on: "2025-08-29") == .inaugurationBeforeDecree)
        #expect(try refusal(invited: "2025-10-10", on: "2025-11-01") == .inFuture)
    }

    @Test("a general post is entered without an oath, every other with one")
    func oath() throws {
        let clerk = try Journey.reaching(.announced, to: Seats.clerk)
        let oath = ProposalEvent.inaugurated(invitedOn: try date("2025-09-01"), on: clerk.today)
        #expect(clerk.refusal(of: oath, by: Office.ada) == .noInauguration)
        var head = try Journey.reaching(.announced)
        head.wait(until: head.proposal.effectiveOn)
        let start = ProposalEvent.placed(on: head.today, lateReason: "")
        #expect(head.refusal(of: start, by: Office.targetHead) == .inaugurationDue)
        var placed = clerk
        try placed.advance(to: .placed)
        #expect(placed.proposal.facts.inauguratedOn == nil)
    }

    @Test("duty starts within 10 working days of the TMT, or with a reason for the delay")
    func duty() throws {
        var journey = try Journey.reaching(.announced, to: Seats.clerk)
        journey.today = try date("2025-10-31")
        func refusal(_ day: String, _ reason: String = "") throws -> ProposalRefusal.Reason? {
            journey.refusal(of: .placed(on: try date(day), lateReason: reason), by: Office.targetHead)
        }
        #expect(try refusal("2025-09-30") == .placedTooEarly)
        #expect(try refusal("2025-10-01") == nil)
        #expect(try refusal("2025-10-15") == nil)
        #expect(try refusal("2025-10-16") == .placedTooLate)
        #expect(try refusal("2025-10-16", "Cuti melahirkan") == nil)
    }

    @Test("who leaves a post that has to be handed over starts duty once both sides have confirmed")
    func handover() throws {
        var journey = try Journey.reaching(.announced, to: Seats.clerk)
        journey.today = try date("2025-10-31")
        let start = ProposalEvent.placed(on: try date("2025-10-15"), lateReason: "")
        journey.context.handoversDue = [journey.proposal.person: "rancangan: sertijab"]
        #expect(journey.refusal(of: start, by: Office.targetHead) == .handoverDue)
        journey.context.handoversDue = [:]
        #expect(journey.refusal(of: start, by: Office.targetHead) == nil)
        let day = journey.today
        let rules = RuleBook.standard
        #expect(try rules.number(.handover, for: .pengawas, on: day) == 1)
        #expect(try rules.number(.handover, for: .ahliMuda, on: day) == 0)
    }

    @Test(
        "a decree that an objection suspends brings neither an oath nor a start of duty, until the suspension is lifted"
    )
    func suspended() throws {
        var journey = try Journey.reaching(.announced)
        try journey.wait(days: 4)
        let oath = ProposalEvent.inaugurated(invitedOn: try #require(journey.today.adding(days: -4)), on: journey.today)
        journey.context.suspensions = [Office.sari: "KB-2025-0001"]
        let refusal = #expect(throws: ProposalRefusal.self) { try journey.take(oath, by: Office.ada) }
        #expect(refusal?.reason == .executionSuspended && refusal?.value == .word("KB-2025-0001"))
        #expect(refusal?.grounds.basis.contains("PP 79/2021") == true)
        journey.context.suspensions = [:]
        try journey.take(oath, by: Office.ada)
        journey.wait(until: journey.proposal.effectiveOn)
        let start = ProposalEvent.placed(on: journey.today, lateReason: "")
        journey.context.suspensions = [Office.sari: "KB-2025-0001"]
        #expect(journey.refusal(of: start, by: Office.targetHead) == .executionSuspended)
        journey.context.suspensions = [Office.superiorPerson: "KB-2025-0002"]
        #expect(journey.refusal(of: start, by: Office.targetHead) == nil)
    }

    @Test("the start of duty brings training and three follow-ups")
    func followUps() throws {
        let journey = try Journey.reaching(.placed, to: Seats.clerk)
        let effects = try #require(journey.last).effects
        #expect(effects.contains(.enrolTraining))
        #expect(try effects.contains(.planFollowUps(startOfDuty: date("2025-10-01"))))
    }

    @Test("follow-ups come in turn and not before their day; a missing one is explained at the end")
    func turns() throws {
        let journey = try Journey.reaching(.inDevelopment, to: Seats.clerk)
        let (first, second) = try (journey.followUp(.first), journey.followUp(.second))
        #expect(journey.refusal(of: .followedUp(first), by: Office.ada) == .followUpTooEarly)
        #expect(journey.refusal(of: .followedUp(second), by: Office.ada) == .followUpOutOfTurn)
        #expect(journey.refusal(of: .closed(reason: ""), by: Office.ada) == .reasonMissing)
        #expect(journey.refusal(of: .closed(reason: "Pensiun"), by: Office.personnelHead) == nil)
    }

    @Test("only the head of the personnel agency closes without the last follow-up, who is not asked when it is done")
    func withoutLast() throws {
        var early = try Journey.reaching(.followedUp6, to: Seats.clerk)
        let refusal = #expect(throws: ProposalRefusal.self) {
            try early.take(.closed(reason: "Pensiun"), by: Office.ada)
        }
        #expect(refusal?.reason == .officeNotHeld)
        #expect(refusal?.sentence(in: .indonesian).contains("kepala BKD (KEPALA_BKD)") == true)
        #expect(early.refusal(of: .closed(reason: "Pensiun"), by: Office.personnelHead) == nil)
        let done = try Journey.reaching(.followedUp12, to: Seats.clerk)
        #expect(done.refusal(of: .closed(reason: ""), by: Office.ada) == nil)
    }

    @Test("a follow-up is done once both sides have answered or the time is over, and is that of this move")
    func answers() throws {
        var journey = try Journey.reaching(.inDevelopment, to: Seats.clerk)
        var followUp = try journey.followUp(.first)
        journey.today = try date("2026-01-01")
        #expect(journey.refusal(of: .followedUp(followUp), by: Office.superior) == .followUpOpen)
        let ratings = Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, 4) })
        try followUp.take(Questionnaire(.employee, ratings), by: Office.sari, on: journey.today)
        try followUp.take(Questionnaire(.superior, ratings), by: Office.superiorPerson, on: journey.today)
        #expect(journey.refusal(of: .followedUp(followUp), by: Office.superior) == nil)
        journey.today = try date("2026-01-16")
        #expect(try journey.refusal(of: .followedUp(journey.followUp(.first)), by: Office.ada) == nil)
        var other = journey
        other.proposal = try Convoy.proposal(1, to: 2, state: .inDevelopment)
        #expect(other.refusal(of: .followedUp(followUp), by: Office.superior) == .belongsElsewhere)
    }
}
