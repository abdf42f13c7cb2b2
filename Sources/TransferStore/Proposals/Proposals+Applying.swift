internal import Postgres
public import Transfers

extension Proposals {
    /// Applies an event to a proposal and stores what became of it: state, facts, the one event and the deadlines.
    ///
    /// Jobs and notices are enqueued by whoever calls, in the same transaction.
    ///
    /// - Parameters:
    ///   - event: What happens; one of ``StorableEvent``.
    ///   - id: The proposal.
    ///   - actor: Who does it.
    ///   - version: The version that the actor had read; nil for whichever it is.
    /// - Returns: What became of it.
    /// - Throws: `ProposalRefusal`, ``StoreFault``, `PostgresError`.
    public func apply(
        _ event: ProposalEvent,
        to id: ProposalID,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> AppliedTransition {
        guard StorableEvent(event.name) != nil else { throw StoreFault.notStorable(event.name) }
        let stored = try lock(id)
        guard version == nil || version == stored.version else { throw StoreFault.changedMeanwhile(id) }
        let clock = try ProposalClock(session)
        let context = try context(for: stored.proposal.person, on: clock.today)
        let transition = try stored.proposal.applying(event, by: actor, on: clock.today, under: context)
        var detail = try EventDetail(of: event)
        if case .evaluated = event { detail.run = try Evaluations(session).latest(of: stored.need).id.number }
        try session.execute(
            ProposalSQL.update(id, transition.proposal, try StoredJSON.encode(StoredFacts(transition.proposal.facts)))
        )
        try session.execute(
            ProposalSQL.addEvent(
                id,
                event.name.rawValue,
                from: transition.before,
                to: transition.after,
                by: actor,
                try StoredJSON.encode(detail)
            )
        )
        if case .dialogueOpened(let leader, _) = event {
            try Dialogues(session).open(for: id, about: stored.proposal.person, ledBy: leader)
        }
        let deadlines = Deadlines(session)
        try deadlines.follow(transition, of: id, closesDialogue: event.name == .dialogueClosed)
        try deadlines.followAges(event, of: id, transition.proposal, context)
        return AppliedTransition(id: id, event: event.name, transition: transition, version: stored.version + 1)
    }

    /// What steps on proposals of an employee depend on besides the proposal.
    ///
    /// - Throws: ``StoreFault/noRules(on:)``, `PostgresError`.
    public func context(for person: PersonID, on today: CivilDate) throws -> ProposalContext {
        let officials = try session.query(ProposalSQL.conflicts(with: person))
        return ProposalContext(
            try Deadlines(session).calculator(on: today),
            zone: ProposalClock.zone,
            conflicts: Set(try officials.map { ConflictOfInterest(of: try $0.decode(at: 0), with: person) })
        )
    }

    /// Declares that an official has a conflict of interest with an employee; declaring it again changes nothing.
    ///
    /// - Throws: `PostgresError`.
    public func declareConflict(of official: PersonID, with employee: PersonID, reason: String) throws {
        try session.execute(ProposalSQL.declareConflict(official, employee, reason))
    }
}
