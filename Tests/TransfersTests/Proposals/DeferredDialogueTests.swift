import Testing
import Transfers

@Suite("Dialogue that was put off")
struct DeferredDialogueTests {
    @Test("an urgent need puts the dialogue off to a day that is set, and no further")
    func deferral() throws {
        var journey = try Journey(isUrgent: true)
        try journey.advance(to: .evaluated)
        func waiver(decree: String = "360/1/2025", reason: String = "Banjir", due: String) throws -> ProposalEvent {
            let basis = Urgency.Basis(decreeNumber: decree, decreeDate: try date("2025-08-30"))
            return .dialogueWaived(DialogueWaiver(basis: basis, reason: reason, dueOn: try date(due)))
        }
        #expect(try journey.refusal(of: waiver(decree: "", due: "2025-09-15"), by: Office.ppk) == .dialogueDueDate)
        #expect(try journey.refusal(of: waiver(reason: " ", due: "2025-09-15"), by: Office.ppk) == .dialogueDueDate)
        #expect(try journey.refusal(of: waiver(due: "2025-09-01"), by: Office.ppk) == .dialogueDueDate)
        #expect(try journey.refusal(of: waiver(due: "2025-09-15"), by: Office.ada) == .wrongRole)
        let normal = try Journey.reaching(.evaluated)
        #expect(try normal.refusal(of: waiver(due: "2025-09-15"), by: Office.ppk) == .notUrgent)
        try journey.take(waiver(due: "2025-09-15"), by: Office.ppk)
        let due = try date("2025-09-15")
        #expect(try #require(journey.last).effects.contains(.requireDialogue(by: due)))
        try journey.take(.unitReviewOpened, by: Office.ada)
        try journey.proceed()
        try journey.proceed()
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == nil)
        journey.today = try date("2025-09-16")
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == .dialogueOpen)
    }

    @Test("spouses who asked to stay together are not parted without a dialogue, however urgent the need")
    func spouses() throws {
        var journey = try Journey(isUrgent: true)
        try journey.advance(to: .evaluated)
        let basis = Urgency.Basis(decreeNumber: "360/1/2025", decreeDate: try date("2025-08-30"))
        let waiver = ProposalEvent.dialogueWaived(
            DialogueWaiver(basis: basis, reason: "Banjir", dueOn: try date("2025-09-15"))
        )
        journey.context.parted = [Office.sari]
        #expect(journey.refusal(of: waiver, by: Office.ppk) == .spousesParted)
        journey.context.parted = []
        #expect(journey.refusal(of: waiver, by: Office.ppk) == nil)
    }

    /// A proposal whose dialogue was put off to 15 September.
    private func deferred(to state: ProposalState) throws -> Journey {
        var journey = try Journey(isUrgent: true)
        try journey.advance(to: .evaluated)
        let basis = Urgency.Basis(decreeNumber: "360/1/2025", decreeDate: try date("2025-08-30"))
        let waiver = DialogueWaiver(basis: basis, reason: "Banjir", dueOn: try date("2025-09-15"))
        try journey.take(.dialogueWaived(waiver), by: Office.ppk)
        try journey.take(.unitReviewOpened, by: Office.ada)
        try journey.advance(to: state)
        return journey
    }

    private func holdDialogue(_ journey: inout Journey, _ answer: DialogueAnswer) throws {
        let invitation = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        try journey.take(invitation, by: Office.superior)
        try journey.take(.dialogueClosed(journey.dialogue(answer)), by: Office.superior)
    }

    @Test("a dialogue that was put off is held later, once, without moving the proposal")
    func lateDialogue() throws {
        var journey = try deferred(to: .verified)
        try holdDialogue(&journey, .agreedWithConditions("Rumah dinas"))
        #expect(journey.proposal.state == .verified)
        #expect(journey.proposal.facts.dialogueClosedOn == journey.today)
        let invitation = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        #expect(journey.refusal(of: invitation, by: Office.superior) == .wrongState)
    }

    @Test("nothing is decided while a dialogue that was put off is overdue")
    func overdue() throws {
        var journey = try deferred(to: .endorsed)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == nil)
        journey.today = try date("2025-09-16")
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == .dialogueOpen)
        #expect(journey.refusal(of: .decided(journey.decision(false)), by: Office.ppk) == nil)
        try holdDialogue(&journey, .agreed)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == nil)
    }

    @Test("an objection in a dialogue held later is answered by a head of unit before the decision (case 64)")
    func lateObjection() throws {
        var journey = try deferred(to: .endorsed)
        let opinion = ProposalEvent.opinionGiven(UnitOpinion(side: .origin, agrees: true, reason: "Satu-satunya ahli"))
        #expect(journey.refusal(of: opinion, by: Office.originHead) == .wrongState)
        try holdDialogue(&journey, .objected(reason: "Anak sakit"))
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == .objectionUnanswered)
        try journey.take(opinion, by: Office.originHead)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == nil)
    }
}
