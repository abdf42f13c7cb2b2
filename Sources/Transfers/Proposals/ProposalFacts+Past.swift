extension ProposalFacts {
    /// The facts as the steps of a proposal brought them, the first first; what the gates said is in none of them.
    ///
    /// What one step brought another may have taken back: what is told is what stood after the last.
    ///
    /// - Parameter steps: The steps, from the first on.
    public init(of steps: some Sequence<ProposalTrace>) {
        self.init()
        for step in steps { take(step) }
    }

    private mutating func take(_ step: ProposalTrace) {
        if step.after == .frozen, step.before != .frozen { frozenFrom = step.before }
        switch step.name {
        case .dialogueOpened: (leader, informedOn) = (step.leader, step.informedOn)
        case .dialogueClosed: (answer, dialogueClosedOn) = (step.answer, step.day)
        case .dialogueWaived: dialogueWaiver = step.waiver
        case .opinionGiven: give(step.opinion)
        case .rescheduled: fallBack(after: step)
        case .submitted: submitter = step.actor
        case .verified, .returned, .rejected: verifier = step.actor
        case .committeeConcluded: recommendation = step.recommendation
        case .consentAnswered: consent = step.letter ?? consent
        case .considerationRequested: mutationCode = step.mutationCode
        case .considerationAnswered:
            nationalStatus = step.nationalStatus
            consideration = step.letter ?? consideration
        case .decided: decision = step.decision
        case .decreeSigned: decree = step.decree
        case .notified: receive(step.receipt)
        case .inaugurated: inauguratedOn = step.takenUpOn
        case .placed: placedOn = step.takenUpOn
        case .withdrawn, .cancelled, .superseded, .expired, .resumed: frozenFrom = nil
        case .reopened: reopen(after: step)
        case .evaluated, .unitReviewOpened, .committeeOpened, .endorsementOpened, .endorsed, .consentRequested,
            .decreeDrafted, .decreeAmended, .announced, .developmentStarted, .followedUp, .closed, .frozen, .revoked:
            break
        }
    }

    private mutating func give(_ opinion: UnitOpinion?) {
        switch opinion?.side {
        case .origin: originOpinion = opinion
        case .target: targetOpinion = opinion
        case nil: break
        }
    }

    private mutating func receive(_ receipt: Receipt?) {
        guard let receipt, !receipts.contains(where: { $0.kind == receipt.kind }) else { return }
        receipts.append(receipt)
        notifiedOn = min(notifiedOn ?? receipt.day, receipt.day)
    }

    /// With another TMT what was decided falls; a frozen proposal comes back to where it is decided anew.
    private mutating func fallBack(after step: ProposalTrace) {
        guard [.decided, .decreeDraft].contains(state(before: step)) else { return }
        guard step.before == .frozen || step.after != step.before else { return }
        forgetDecision(isFrozen: step.before == .frozen)
    }

    private mutating func reopen(after step: ProposalTrace) {
        let state = state(before: step)
        guard ProposalState.sinceCommittee.contains(state) else { return }
        if step.chainIsBroken {
            forgetJudgements()
            if step.before == .frozen { frozenFrom = .verified }
        } else if [.decided, .decreeDraft].contains(state) {
            forgetDecision(isFrozen: step.before == .frozen)
        }
    }

    private func state(before step: ProposalTrace) -> ProposalState {
        step.before == .frozen ? frozenFrom ?? .draft : step.before
    }

    private mutating func forgetDecision(isFrozen: Bool) {
        decision = nil
        if isFrozen { frozenFrom = consideration == nil ? .endorsed : .considerationGranted }
    }
}
