import Testing
import Transfers

@Suite("States of a proposal")
struct ReachabilityTests {
    @Test("every state can be reached", arguments: ProposalState.allCases)
    func reachable(state: ProposalState) throws {
        #expect(try Journey.reaching(state).proposal.state == state)
    }

    @Test(
        "every exit is open from every state before the signature",
        arguments: ProposalState.allCases.filter(ProposalState.beforeSignature.contains)
    )
    func exits(state: ProposalState) throws {
        for exit: ProposalState in [.withdrawn, .cancelled, .expired, .superseded, .frozen] {
            var journey = try Journey.reaching(state)
            try journey.wait(days: 31)
            let (event, actor) = try #require(journey.exit(to: exit))
            try journey.take(event, by: actor)
            #expect(journey.proposal.state == exit)
        }
    }

    @Test(
        "no exit is open from any state after the signature, nor from an end",
        arguments: ProposalState.allCases.filter { !ProposalState.beforeSignature.contains($0) }
    )
    func noExits(state: ProposalState) throws {
        var journey = try Journey.reaching(state)
        try journey.wait(days: 31)
        for exit: ProposalState in [.withdrawn, .cancelled, .expired, .superseded, .frozen] {
            let (event, actor) = try #require(journey.exit(to: exit))
            #expect(journey.refusal(of: event, by: actor) == .wrongState)
        }
    }

    @Test(
        "a signed decree is undone by a new decree, at any time and by nothing else",
        arguments: ProposalState.allCases.filter(ProposalState.afterSignature.contains)
    )
    func revocation(state: ProposalState) throws {
        var journey = try Journey.reaching(state)
        #expect(journey.refusal(of: .revoked(journey.letter(" ")), by: Office.ppk) == .letterMissing)
        try journey.take(.revoked(journey.letter()), by: Office.ppk)
        #expect(journey.proposal.state == .revoked)
        #expect(try #require(journey.last).effects.contains(.correctAnnouncement))
    }

    @Test("nothing follows an end", arguments: ProposalState.allCases.filter { $0.isFinal && $0 != .closed })
    func ends(state: ProposalState) {
        #expect(ProposalEvent.Name.allCases.allSatisfy { !$0.states.contains(state) })
    }

    @Test("a proposal to where the person is already is refused (case 25)")
    func noChange() throws {
        #expect(throws: ProposalRefusal.self) { try Journey(to: Seats.educator) }
    }

    @Test("the names of the states are those of the process, each once")
    func names() {
        #expect(ProposalState.allCases.count == 40)
        #expect(ProposalState(rawValue: "PERTEK_BTS") == .considerationReturned)
        #expect(ProposalState(rawValue: "FOLLOWUP_12M") == .followedUp12)
    }

    @Test("a proposal is active until the placement, and what is past it leaves room for another")
    func active() throws {
        for state in ProposalState.allCases {
            let isBeforePlacement =
                ProposalState.beforeSignature.contains(state)
                || [.decreeSigned, .announced, .inaugurated].contains(state)
            #expect(state.isActive == isBeforePlacement)
            #expect(!(state.isActive && state.isFinal))
        }
    }
}
