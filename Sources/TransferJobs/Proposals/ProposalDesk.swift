import JobQueue
public import Postgres
public import TransferStore
public import Transfers

/// Where proposals are moved: what the store keeps, and the jobs that follow from it, in one transaction of the caller.
///
/// The audit and the deadlines are the store's.
public struct ProposalDesk {
    let session: Session
    var proposals: Proposals { Proposals(session) }

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Drafts a proposal from the newest evaluation of a need.
    ///
    /// - Throws: `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func draft(
        for need: NeedID,
        of person: Person,
        by actor: ProposalActor,
        effectiveOn: CivilDate? = nil,
        isOwnRequest: Bool = false
    ) throws -> AppliedTransition {
        try followed(
            try proposals.draft(
                for: need,
                of: person,
                by: actor,
                effectiveOn: effectiveOn,
                isOwnRequest: isOwnRequest
            )
        )
    }

    /// Applies an event to a proposal.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - id: The proposal.
    ///   - actor: Who does it.
    ///   - version: The version that the actor had read; nil for whichever it is.
    /// - Returns: What became of it.
    /// - Throws: `ProposalRefusal`, `AnnouncementFault`, `StoreFault`, `PostgresError`.
    public func apply(
        _ event: ProposalEvent,
        to id: ProposalID,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> AppliedTransition {
        try followed(try proposals.apply(event, to: id, by: actor, expecting: version))
    }

    /// Takes over what the gates said in the newest evaluation of the proposal's need.
    ///
    /// - Throws: `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func reevaluate(_ id: ProposalID, expecting version: Int? = nil) throws -> AppliedTransition {
        try followed(try proposals.reevaluate(id, expecting: version))
    }

    /// Enqueues what follows from a transition.
    func followed(_ applied: AppliedTransition) throws -> AppliedTransition {
        for effect in applied.transition.effects { try follow(effect, of: applied) }
        try DeadlineDesk(session).watch(.proposal(applied.id))
        // The need is filled by those who started duty.
        if applied.event == .placed { try Needs(session).recordPlacement(of: try proposals.show(applied.id).need) }
        if applied.event == .decreeSigned { try askForEvaluationOnEffect(of: applied) }
        if applied.event == .revoked, let decree = applied.decree {
            try Needs(session).recordRevocation(of: try proposals.show(applied.id).need, by: decree)
        }
        for other in applied.others { _ = try followed(other) }
        return applied
    }

    private func follow(_ effect: ProposalEffect, of applied: AppliedTransition) throws {
        switch effect {
        case .tellEmployee: try tell(applied)
        case .render(let document): try PaperDesk(session).enqueue(document, after: applied)
        case .enrolTraining: try enrolTraining(after: applied.id)
        case .planFollowUps(let startOfDuty): try planFollowUps(of: applied.id, startOfDuty: startOfDuty)
        case .recheckGates: try askForEvaluation(of: applied.transition.proposal.person)
        case .correctAnnouncement: try AnnouncementDesk(session).follow(applied)
        // The store has done these, the desk of announcements does its own, and alternatives are read when asked for.
        case .audit, .watch, .requireDialogue, .requireDocument, .thaw, .recheckPackage, .publishAnnouncement,
            .offerAlternatives:
            break
        }
    }

    private func askForEvaluation(of person: PersonID) throws {
        try session.enqueue(
            .init(
                EvaluatePerson.kind,
                args: try EvaluatePerson(employee: person.description).json(),
                uniqueKey: "person:\(person)",
                uniqueScope: .queued,
                orderingKey: "person:\(person)"
            )
        )
    }

    /// On the TMT the gates are run again, so that the operator hears of what has closed before anybody is put into office.
    private func askForEvaluationOnEffect(of applied: AppliedTransition) throws {
        let proposal = applied.transition.proposal
        var job = NewJob(
            EvaluatePerson.kind,
            args: try EvaluatePerson(employee: proposal.person.description).json()
        )
        job.runAt = try CivilMorning.of(proposal.effectiveOn, .wib, session)
        // Neither the key nor the order of the person's other evaluations, which are not to wait for it.
        job.uniqueKey = "tmt:\(applied.id)"
        try session.enqueue(job)
    }

    private func tell(_ applied: AppliedTransition) throws {
        let arguments = TellOfProposal(proposal: applied.id.number, event: applied.version)
        try session.enqueue(
            .init(
                TellOfProposal.kind,
                args: try arguments.json(),
                uniqueKey: "proposal:\(applied.id):\(applied.version)",
                orderingKey: "proposal:\(applied.id)"
            )
        )
    }
}
