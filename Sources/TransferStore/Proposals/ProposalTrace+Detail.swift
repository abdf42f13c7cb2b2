internal import Transfers

extension ProposalTrace {
    /// Takes over what a step was told.
    init(
        _ name: ProposalEvent.Name,
        from before: ProposalState,
        to after: ProposalState,
        on day: CivilDate,
        by actor: PersonID?,
        _ detail: EventDetail
    ) throws {
        self.init(name, from: before, to: after, on: day, by: actor)
        leader = detail.leader?.id
        informedOn = detail.informedOn?.date
        answer = try detail.answer?.answer()
        waiver = detail.waiver?.waiver
        opinion = try detail.opinion?.opinion()
        effectiveOn = detail.effectiveOn?.date
        recommendation = try detail.meeting.map { try StoredJSON.word(CommitteeOutcome.self, $0.outcome) }
        letter = detail.letter?.letter
        mutationCode = try detail.mutationCode.map { try StoredJSON.mutationCode($0) }
        nationalStatus = detail.nationalStatus.map { NationalStatus(code: $0) }
        decision = try detail.decision?.decision()
        decree = detail.decree?.decree
        receipt = try detail.receipt?.receipt()
        takenUpOn = detail.day?.date
        chainIsBroken = detail.chainIsBroken ?? false
    }
}
