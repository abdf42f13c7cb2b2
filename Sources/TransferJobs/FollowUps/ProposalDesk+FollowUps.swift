import Postgres
public import TransferStore
public import Transfers

extension ProposalDesk {
    /// Plans what comes after the start of duty: the follow-ups, and the measurements of the receiving unit.
    ///
    /// Planning it again changes nothing.
    ///
    /// - Parameters:
    ///   - id: The proposal.
    ///   - startOfDuty: The day of the SPMT.
    /// - Returns: The follow-ups, the first first.
    /// - Throws: `DialogueFault.nobodyToLead` when the receiving unit has no superior, `StoreFault`, `PostgresError`.
    @discardableResult
    public func planFollowUps(of id: ProposalID, startOfDuty: CivilDate) throws -> [StoredFollowUp] {
        let planned = try FollowUps(session).plan(for: id, startOfDuty: startOfDuty)
        for followUp in planned where followUp.openedOn == nil {
            try FollowUpOpening.enqueue(for: followUp, session)
        }
        try OutcomeMeasuring.enqueue(for: id, startOfDuty: startOfDuty, session)
        return planned
    }

    /// Keeps what one side answers in a follow-up; once all answers are in, the operator hears what calls for attention.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - person: Who gives it.
    ///   - id: The follow-up.
    /// - Returns: The follow-up as it is now.
    /// - Throws: `FollowUpFault`, `UnknownRecord`, `PostgresError`.
    public func answerFollowUp(
        _ answer: FollowUpAnswer,
        by person: PersonID,
        to id: FollowUpID
    ) throws -> StoredFollowUp {
        let stored = try FollowUps(session).take(answer, by: person, to: id)
        try raiseSignals(of: stored)
        return stored
    }

    /// Concludes a follow-up, by which the proposal moves on.
    ///
    /// - Parameters:
    ///   - id: The follow-up.
    ///   - actor: Who concludes it.
    ///   - version: The version of the proposal that the actor had read; nil for whichever it is.
    /// - Returns: What became of the proposal.
    /// - Throws: `FollowUpFault`, `ProposalRefusal`, `UnknownRecord`, `StoreFault`, `PostgresError`.
    public func concludeFollowUp(
        _ id: FollowUpID,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> AppliedTransition {
        let followUps = FollowUps(session)
        // The proposal before what belongs to it, as everywhere, so that two never wait for each other in a circle.
        _ = try Proposals(session).lock(try followUps.show(id).proposal)
        let stored = try followUps.lock(id)
        guard stored.concludedOn == nil else { throw FollowUpFault.concluded }
        guard actor.role != .superior || actor.person == stored.followUp.superior else {
            throw FollowUpFault.notTheRespondent
        }
        let applied = try apply(
            .followedUp(try followUps.filled(stored)),
            to: stored.proposal,
            by: actor,
            expecting: version
        )
        try raiseSignals(of: stored)
        let today = try CivilClock(session).today()
        try followUps.conclude(id, as: stored.standing(on: today), on: today)
        return applied
    }

    private func raiseSignals(of stored: StoredFollowUp) throws {
        let followUps = FollowUps(session)
        let signals = try followUps.raiseSignals(of: stored, on: try followUps.today(of: stored))
        try FollowUpNotices(session: session).tell(signals, of: stored)
    }
}
