import Testing
import Transfers

/// A proposal on its way: every step as it goes when nothing is in the way, and what became of it.
struct Journey {
    var proposal: Proposal
    var today: CivilDate
    var context: ProposalContext
    var last: ProposalTransition?

    init(to target: Seat = Seats.section, isOwnRequest: Bool = false, isUrgent: Bool = false) throws {
        today = try date("2025-09-01")
        proposal = try Proposal(
            of: Office.sari,
            from: Seats.educator,
            to: target,
            effectiveOn: date("2025-10-01"),
            isOwnRequest: isOwnRequest,
            isUrgent: isUrgent,
            draftedBy: isOwnRequest ? Office.sari : try #require(Office.ada.person),
            on: today
        )
        context = try ProposalContext(Clerk.calculator([]), zone: .wib, offices: Office.register())
    }

    /// A journey that has come to a state.
    static func reaching(_ state: ProposalState, to target: Seat? = nil) throws -> Journey {
        let between: Set<ProposalState> = [
            .consentPending, .consented, .consentRefused, .considerationPending, .considerationGranted,
            .considerationReturned, .considerationRefused,
        ]
        var journey = try Journey(to: target ?? (between.contains(state) ? Seats.puskesmas : Seats.section))
        try journey.advance(to: state)
        return journey
    }

    /// Goes on until a state is reached, by the side step that leads there or by the usual ones.
    mutating func advance(to state: ProposalState) throws {
        for _ in 0..<60 where proposal.state != state {
            if try turnAside(to: state) { continue }
            try proceed()
        }
        #expect(proposal.state == state)
    }

    /// Takes an event; those of a package through a package of this one proposal.
    mutating func take(_ event: ProposalEvent, by actor: ProposalActor) throws {
        let transition = try transition(event, by: actor)
        last = transition
        proposal = transition.proposal
    }

    private func transition(_ event: ProposalEvent, by actor: ProposalActor) throws -> ProposalTransition {
        switch event {
        case .decided(let decision):
            let package = Package([proposal], state: .proposed)
            let transitions = try package.deciding(decision, by: actor, on: today, under: context).transitions
            return try #require(transitions.first)
        case .decreeSigned(let signing):
            let package = Package([proposal], state: .decided)
            let transitions = try package.signing(signing, by: actor, on: today, under: context).transitions
            return try #require(transitions.first)
        default: return try proposal.applying(event, by: actor, on: today, under: context)
        }
    }

    mutating func wait(days: Int) throws {
        today = try #require(today.adding(days: days))
    }

    mutating func wait(until day: CivilDate) { today = max(today, day) }

    /// Takes the usual next step, waiting for its day first.
    mutating func proceed() throws {
        switch proposal.state {
        case .decreeSigned where proposal.facts.notifiedOn != nil: try wait(days: 4)
        case .announced where !proposal.needsInauguration, .inaugurated: wait(until: proposal.effectiveOn)
        case .announced: try wait(days: 4)
        case .inDevelopment, .followedUp3, .followedUp6: try wait(days: 200)
        default: break
        }
        let (event, actor) = try #require(try usualStep())
        try take(event, by: actor)
    }
}
