import Testing
import Transfers

@Suite("Who may decide")
struct OfficeRegisterTests {
    private static let stranger = PersonID(high: 9, low: 1)

    @Test("an act of an office by somebody who does not hold it that day is refused, with rule, basis and remedy")
    func strangers() throws {
        let cases: [(ProposalState, ProposalEvent, OfficeRole)] = [
            (.submitted, .verified, .verifier), (.endorsementReview, .endorsed, .pyb),
            (.unitReview, .opinionGiven(UnitOpinion(side: .origin, agrees: true)), .unitHead),
            (.decreeSigned, .revoked(Letter(number: "1", date: try date("2025-09-01"))), .ppk),
        ]
        for (state, event, role) in cases {
            let journey = try Journey.reaching(state)
            let actor = ProposalActor(Self.stranger, as: role)
            #expect(journey.refusal(of: event, by: actor) == .officeNotHeld, "\(role)")
        }
        let refusal = ProposalRefusal.Reason.officeNotHeld
        #expect(refusal.rawValue == "PROP55")
    }

    @Test("the head of the one unit does not speak for the other, nor is duty started by the head of the origin")
    func heads() throws {
        let review = try Journey.reaching(.unitReview)
        let target = ProposalEvent.opinionGiven(UnitOpinion(side: .target, agrees: true))
        #expect(review.refusal(of: target, by: Office.originHead) == .officeNotHeld)
        #expect(review.refusal(of: target, by: Office.targetHead) == nil)
        var inaugurated = try Journey.reaching(.inaugurated)
        inaugurated.wait(until: inaugurated.proposal.effectiveOn)
        let placed = ProposalEvent.placed(on: inaugurated.today, lateReason: "x")
        #expect(inaugurated.refusal(of: placed, by: Office.originHead) == .officeNotHeld)
        #expect(inaugurated.refusal(of: placed, by: Office.targetHead) == nil)
    }

    @Test("a delegate does what the letter says and nothing else, and an office ends with its last day")
    func delegation() throws {
        var journey = try Journey.reaching(.endorsed)
        var delegation = try Office.seat(of: Self.stranger, .delegate)
        delegation.scope = [.decision]
        journey.context.offices.appointments.append(delegation)
        let delegate = ProposalActor(Self.stranger, as: .ppk)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: delegate) == nil)
        var draft = try Journey.reaching(.decreeDraft)
        draft.context.offices = journey.context.offices
        var signing = draft.signing()
        signing.signer = Signer(Self.stranger, .definitive)
        #expect(draft.refusal(of: .decreeSigned(signing), by: Office.ada) == .officeNotHeld)
        journey.context.offices.appointments[journey.context.offices.appointments.count - 1].until =
            journey.today.adding(days: -1)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: delegate) == .officeNotHeld)
    }

    @Test("an appointment has a letter, ends after it begins, and names what is delegated where it is a delegation")
    func appointments() throws {
        let today = try date("2025-09-01")
        let sound = try Office.seat(of: Self.stranger, .pyb)
        func fault(_ change: (inout Appointment) -> Void) -> AppointmentFault? {
            var changed = sound
            change(&changed)
            do {
                try changed.check(on: today)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault { _ in } == nil)
        #expect(fault { $0.letter.number = " " } == .letterMissing)
        #expect(fault { $0.until = $0.from.adding(days: -1) } == .endsBeforeItBegins)
        #expect(fault { $0.scope = [.decision] } == .scopeMisplaced)
        #expect(fault { $0.office = .delegate } == .scopeMisplaced)
        Clerk.expectSentences(of: AppointmentFault.self)
    }

    @Test("a superior is the one who leads the dialogue, in a follow-up the one in the new unit, and nobody else")
    func superiors() throws {
        let stranger = ProposalActor(PersonID(high: 7, low: 7), as: .superior)
        let evaluated = try Journey.reaching(.evaluated)
        let opened = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: evaluated.today)
        #expect(evaluated.refusal(of: opened, by: stranger) == .notTheSuperior)
        #expect(evaluated.refusal(of: opened, by: Office.superior) == nil)
        let talking = try Journey.reaching(.dialogue)
        let closed = ProposalEvent.dialogueClosed(try talking.dialogue())
        #expect(talking.refusal(of: closed, by: stranger) == .notTheSuperior)
        #expect(talking.refusal(of: closed, by: Office.superior) == nil)
        let signed = try Journey.reaching(.decreeSigned)
        let told = ProposalEvent.notified(.signedHandOver(signed.today), evidence: "TT-1")
        #expect(signed.refusal(of: told, by: stranger) == .notTheSuperior)
        #expect(signed.refusal(of: told, by: Office.superior) == nil)
        let headOfTarget = ProposalActor(try #require(Office.targetHead.person), as: .superior)
        #expect(signed.refusal(of: told, by: headOfTarget) == nil)
        var duty = try Journey.reaching(.inDevelopment, to: Seats.clerk)
        let followUp = try duty.followUp(.first)
        duty.today = try date("2026-01-16")
        #expect(duty.refusal(of: .followedUp(followUp), by: stranger) == .notTheSuperior)
        #expect(duty.refusal(of: .followedUp(followUp), by: Office.superior) == nil)
    }
}
