import Testing

@testable import Transfers

@Suite("A proposal as it was")
struct ProposalPastTests {
    /// What the log keeps of a step.
    private func trace(
        _ event: ProposalEvent,
        _ transition: ProposalTransition,
        on today: CivilDate,
        by actor: ProposalActor
    ) -> ProposalTrace {
        var day = today
        // Whoever closes a dialogue closes it on the day of the step.
        if case .dialogueClosed(let dialogue) = event { day = dialogue.closedOn ?? today }
        var trace = ProposalTrace(
            event.name,
            from: transition.before,
            to: transition.after,
            on: day,
            by: actor.person
        )
        switch event {
        case .dialogueOpened(let leader, let day): (trace.leader, trace.informedOn) = (leader, day)
        case .dialogueClosed(let dialogue): trace.answer = dialogue.answer
        case .dialogueWaived(let waiver): trace.waiver = waiver
        case .opinionGiven(let opinion): trace.opinion = opinion
        case .rescheduled(let day): trace.effectiveOn = day
        case .committeeConcluded(let meeting): trace.recommendation = meeting.outcome
        case .consentRequested(let letter), .consentAnswered(.given(let letter)): trace.letter = letter
        case .considerationRequested(let code): trace.mutationCode = code
        case .considerationAnswered(let answer, let status):
            trace.nationalStatus = status
            if case .granted(let letter) = answer { trace.letter = letter }
        case .decided(let decision): trace.decision = decision
        case .decreeSigned(let signing): trace.decree = signing.decree
        case .notified(let receipt, _): trace.receipt = receipt
        case .inaugurated(_, let day), .placed(let day, _): trace.takenUpOn = day
        default: break
        }
        return trace
    }

    /// A proposal to which anything happens, with what it was after each step.
    private func history(_ round: Int, _ generator: inout Generator) throws -> (
        now: Journey, [ProposalTrace], [Proposal]
    ) {
        let target = [Seats.section, Seats.clerk, Seats.puskesmas][round % 3]
        var journey = try Journey(to: target, isOwnRequest: round % 5 == 0, isUrgent: round % 2 == 0)
        var traces: [ProposalTrace] = []
        var states = [journey.proposal]
        for _ in 0..<80 {
            let isUsual = Int.random(in: 0...2, using: &generator) > 0
            let taken = isUsual ? try journey.usualStep() : try RandomHistoryTests.anything(journey, &generator)
            guard let (event, actor) = taken else { continue }
            if Int.random(in: 0...7, using: &generator) == 0 { try journey.wait(days: 5) }
            do { try journey.take(event, by: actor) } catch is ProposalRefusal { continue }
            traces.append(trace(event, try #require(journey.last), on: journey.today, by: actor))
            states.append(journey.proposal)
        }
        return (journey, traces, states)
    }

    @Test("whatever happened since is forgotten, and of what happened before all is told", arguments: 1...8)
    func anyHistory(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        var untoldParts: Set<UntoldPart> = []
        for round in 0..<100 {
            let (journey, traces, states) = try history(round, &generator)
            for (count, state) in states.enumerated() {
                let (past, untold) = journey.proposal.past(traces, count)
                var expected = state
                if untold.contains(.gates) {
                    let facts = past.facts
                    #expect(facts.gates == nil || facts.gates == state.facts.gates)
                    (expected.facts.gates, expected.facts.answeredGates) = (facts.gates, facts.answeredGates)
                }
                if untold.contains(.effectiveOn) { expected.effectiveOn = past.effectiveOn }
                try #require(past == expected, "seed \(seed), round \(round), step \(count) of \(traces.map(\.name))")
                untoldParts.formUnion(untold)
            }
        }
        #expect(untoldParts == [.gates, .effectiveOn])
    }

    @Test("after the last step it is what it is now, and nothing is untold", arguments: 1...4)
    func now(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        for round in 0..<50 {
            let (journey, traces, _) = try history(round, &generator)
            let (past, untold) = journey.proposal.past(traces, traces.count)
            #expect(past == journey.proposal && untold.isEmpty)
        }
    }

    @Test("what was judged in the company of a broken chain falls with it, and what was only decided with another TMT")
    func takenBack() throws {
        let day = try date("2025-10-02")
        func step(_ name: ProposalEvent.Name, _ before: ProposalState, _ after: ProposalState) -> ProposalTrace {
            ProposalTrace(name, from: before, to: after, on: day, by: nil)
        }
        var steps = [step(.committeeConcluded, .committeeReview, .recommended), step(.decided, .endorsed, .decided)]
        steps[0].recommendation = .recommended
        steps[1].decision = Decision(approves: true, authority: .ppk)
        #expect(ProposalFacts(of: steps).decision != nil)
        var reopened = step(.reopened, .decided, .verified)
        reopened.chainIsBroken = true
        #expect(ProposalFacts(of: steps + [reopened]) == ProposalFacts())
        reopened.chainIsBroken = false
        #expect(ProposalFacts(of: steps + [reopened]).recommendation == .recommended)
        #expect(ProposalFacts(of: steps + [reopened]).decision == nil)
        var frozen = steps + [step(.frozen, .decided, .frozen), step(.rescheduled, .frozen, .frozen)]
        frozen[3].effectiveOn = day
        #expect(ProposalFacts(of: frozen).decision == nil && ProposalFacts(of: frozen).frozenFrom == .endorsed)
    }
}
