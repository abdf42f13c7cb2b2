import Testing
import Transfers

@Suite("Proposals of any history")
struct RandomHistoryTests {
    /// Something that might happen, sensible or not, by somebody who may or may not.
    static func anything(_ journey: Journey, _ generator: inout Generator) throws -> (ProposalEvent, ProposalActor) {
        let day = try #require(journey.today.adding(days: Int.random(in: -40...5, using: &generator)))
        let reason = Bool.random(using: &generator) ? "Alasan" : " "
        let letter = Letter(number: Bool.random(using: &generator) ? "1" : "", date: day)
        var check = journey.check(Int.random(in: 0...3, using: &generator) == 0 ? [.tenure: .waivable] : [:])
        check.asOf = day
        var meeting = journey.meeting(
            CommitteeOutcome.allCases.randomElement(using: &generator) ?? .recommended,
            voters: Int.random(in: 0...5, using: &generator)
        )
        meeting.members[0].hasConflict = [true, false, nil].randomElement(using: &generator) ?? nil
        if Int.random(in: 0...5, using: &generator) == 0 { meeting.members[1].person = Office.sari }
        var signing = journey.signing(isCorrection: Int.random(in: 0...5, using: &generator) == 0)
        signing.signature = SignatureStatus.allCases.randomElement(using: &generator) ?? .unknown
        signing.signer.standing = Bool.random(using: &generator) ? .definitive : .acting(approval: nil)
        signing.decree.letter.date = day
        let answers: [DialogueAnswer] = [
            .agreed, .agreedWithConditions("Rumah dinas"), .objected(reason: "Jauh"), .silent(reminders: 2),
        ]
        let answer = answers.randomElement(using: &generator) ?? .agreed
        let events: [ProposalEvent] = [
            .evaluated(check), .dialogueOpened(leader: Office.superiorPerson, informedOn: day),
            .dialogueClosed(try journey.dialogue(answer, heldOn: day)),
            .dialogueWaived(
                DialogueWaiver(
                    basis: .init(decreeNumber: "1", decreeDate: day),
                    reason: reason,
                    dueOn: try #require(day.adding(days: 20))
                )
            ),
            .unitReviewOpened, .opinionGiven(UnitOpinion(side: .origin, agrees: false, reason: reason)),
            .rescheduled(to: day), .submitted(journey.folder()), .submitted(DocumentFolder()), .verified,
            .returned(reason: reason), .committeeOpened, .committeeConcluded(meeting), .endorsementOpened, .endorsed,
            .consentRequested(letter), .consentAnswered(.given(letter)), .considerationRequested(.functional),
            .considerationAnswered(.granted(letter)), .considerationAnswered(.returned(reason: reason)),
            .decided(journey.decision(Bool.random(using: &generator), reason: reason)), .decreeDrafted,
            .decreeSigned(signing), .decreeAmended(letter), .notified(.delivered(journey.today), evidence: ""),
            .announced,
            .inaugurated(invitedOn: day, on: journey.today), .placed(on: day, lateReason: reason), .developmentStarted,
            .followedUp(try journey.followUp(.second)), .closed(reason: reason), .withdrawn(reason: reason),
            .frozen(.gate), .resumed(reason: reason), .revoked(letter),
        ]
        let isTimely = Bool.random(using: &generator)
        let candidates = events.filter { !isTimely || $0.name.states.contains(journey.proposal.state) }
        let event = candidates.randomElement(using: &generator) ?? .announced
        let isEntitled = Int.random(in: 0...3, using: &generator) > 0
        let actors = Office.everyone.filter { !isEntitled || event.name.roles.contains($0.role) }
        return (event, actors.randomElement(using: &generator) ?? .worker)
    }

    /// What must hold of a proposal whatever happened to it.
    private func expectSound(_ transition: ProposalTransition, after event: ProposalEvent, in context: ProposalContext)
    {
        let (proposal, before) = (transition.proposal, transition.before)
        let (state, facts) = (proposal.state, proposal.facts)
        let audits = transition.effects.filter { if case .audit = $0 { true } else { false } }
        #expect(audits == [.audit(event.name, from: before, to: state)], "one audit event for each transition")
        expectSound(event, of: proposal, in: context)
        if state.isPastSubmission { #expect(facts.dialogueClosedOn != nil || facts.dialogueWaiver != nil) }
        if let verifier = facts.verifier {
            #expect(verifier != proposal.drafter && verifier != proposal.person && verifier != facts.submitter)
        }
        if ProposalState.afterSignature.contains(before) {
            #expect(ProposalState.afterSignature.contains(state) || state == .revoked)
        }
        guard ProposalState.afterSignature.contains(state), let decree = facts.decree else {
            #expect(!ProposalState.afterSignature.contains(state), "nothing is signed without a decree")
            return
        }
        #expect(proposal.effectiveOn >= decree.letter.date || decree.isCorrection)
        if let day = facts.inauguratedOn { #expect(day >= decree.letter.date && proposal.needsInauguration) }
        if proposal.kind.isBetweenAgencies { #expect(facts.consent != nil && facts.consideration != nil) }
        #expect(facts.recommendation != nil && facts.decision?.approves == true)
        if facts.recommendation != .recommended {
            let reason = facts.decision?.reason ?? ""
            #expect(reason.contains { !$0.isWhitespace }, "a departure from the TPK has a reason")
        }
        if state == .inaugurated { #expect(proposal.needsInauguration) }
    }

    /// Who voted and who signed had nothing in their way.
    private func expectSound(_ event: ProposalEvent, of proposal: Proposal, in context: ProposalContext) {
        switch event {
        case .committeeConcluded(let meeting):
            let voters = meeting.members.filter(\.voted)
            #expect(voters.allSatisfy { $0.hasConflict == false && $0.person != proposal.person })
            for voter in voters {
                #expect(!context.conflicts.contains(ConflictOfInterest(of: voter.person, with: proposal.person)))
            }
            #expect(meeting.voters.count * 2 > Set(meeting.members.map(\.person)).count, "a quorum")
        case .decreeSigned(let signing):
            #expect(signing.signature == .verified && signing.signer.person != proposal.person)
            #expect(signing.signer.maySign(on: signing.decree.letter.date), "an acting signer has an approval")
        default: break
        }
    }

    @Test("no history breaks what the law and the process rest on", arguments: 1...8 as ClosedRange<UInt64>)
    func soundness(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        var seen: Set<ProposalState> = []
        for round in 0..<150 {
            let target = [Seats.section, Seats.clerk, Seats.puskesmas][round % 3]
            var journey = try Journey(to: target, isOwnRequest: round % 5 == 0, isUrgent: round % 2 == 0)
            journey.context.conflicts = [
                ConflictOfInterest(of: Office.committee[1], with: Office.governor),
                ConflictOfInterest(of: Office.committee[4], with: Office.sari),
            ]
            for _ in 0..<80 {
                let isUsual = Int.random(in: 0...2, using: &generator) > 0
                let taken = isUsual ? try journey.usualStep() : try Self.anything(journey, &generator)
                guard let (event, actor) = taken else { continue }
                if Int.random(in: 0...7, using: &generator) == 0 { try journey.wait(days: 5) }
                let before = journey.proposal
                do {
                    try journey.take(event, by: actor)
                    expectSound(try #require(journey.last), after: event, in: journey.context)
                    if let known = before.facts.answer, !known.isSilence {
                        #expect(journey.proposal.facts.answer?.isSilence == false, "silence is no answer")
                    }
                } catch {
                    #expect(error is ProposalRefusal)
                    #expect(journey.proposal == before)
                }
                seen.insert(journey.proposal.state)
            }
        }
        let far: Set<ProposalState> = [.decreeSigned, .announced, .placed, .frozen, .withdrawn]
        #expect(far.subtracting(seen).isEmpty)
    }
}
