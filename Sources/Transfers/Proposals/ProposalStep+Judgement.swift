/// What the TPK, the PyB, the other agency and BKN say.
extension ProposalStep {
    mutating func judge(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .committeeOpened: try enter(.committeeReview)
        case .committeeConcluded(let meeting): try conclude(meeting)
        case .endorsementOpened: try enter(.endorsementReview)
        case .endorsed: try enter(.endorsed)
        default: break
        }
    }

    private mutating func conclude(_ meeting: CommitteeMeeting) throws(ProposalRefusal) {
        try require(meeting.minutes)
        if meeting.outcome != .recommended { try require(reason: meeting.reason) }
        let mayVote = meeting.members.filter(\.voted).allSatisfy { voter in
            voter.hasConflict == false && !isInConflict(voter.person) && voter.person != proposal.person
        }
        guard mayVote else { throw ProposalRefusal(.voterExcluded) }
        let seated = context.offices.committee(on: meeting.minutes.date)
        guard seated.isSuperset(of: meeting.voters) else { throw ProposalRefusal(.voterNotMember) }
        let quorum = Quorum(of: seated.count, moreThan: try value(.committeeQuorum))
        guard quorum.isMet(by: meeting.voters.count) else {
            throw ProposalRefusal(
                .noQuorum,
                value: .number(meeting.voters.count),
                limit: .number(quorum.needed)
            )
        }
        facts.recommendation = meeting.outcome
        try enter(meeting.outcome.state)
    }

    mutating func ask(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .consentRequested(let letter):
            guard proposal.kind.isBetweenAgencies else { throw ProposalRefusal(.consentNotNeeded) }
            try require(letter)
            try enter(.consentPending)
        case .consentAnswered(.given(let letter)):
            try require(letter)
            facts.consent = letter
            try enter(.consented)
        case .consentAnswered(.refused(let reason)): try end(.consentRefused, reason)
        case .considerationRequested(let code):
            // Within one agency there is nobody else whose consent comes first.
            if proposal.kind.isBetweenAgencies, facts.consent == nil { throw ProposalRefusal(.consentMissing) }
            facts.mutationCode = code
            try enter(.considerationPending)
        case .considerationAnswered(let answer, let status):
            try take(answer)
            facts.nationalStatus = status
        default: break
        }
    }

    /// What is still pending changes nothing but the status on record.
    private mutating func take(_ answer: ConsiderationAnswer) throws(ProposalRefusal) {
        switch answer {
        case .granted(let letter):
            try require(letter)
            facts.consideration = letter
            try enter(.considerationGranted)
        case .returned(let reason), .gone(let reason):
            try require(reason: reason)
            try enter(.considerationReturned)
        case .refused(let reason): try end(.considerationRefused, reason)
        case .pending: break
        }
    }

    private mutating func end(_ state: ProposalState, _ reason: String) throws(ProposalRefusal) {
        try require(reason: reason)
        try enter(state)
        effects += [.recheckPackage, .tellEmployee]
    }
}
