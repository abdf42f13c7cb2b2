internal import Postgres
public import Transfers

extension Objections {
    /// Applies an event to an objection and stores what became of it, with its one event.
    ///
    /// - Parameters:
    ///   - number: The number on its receipt.
    ///   - actor: Who does it.
    ///   - version: The version that the actor had read; nil for whichever it is.
    ///   - event: Makes what happens of the objection as it is now.
    /// - Returns: The objection as it is now, and what has to be done.
    /// - Throws: `ObjectionFault`, ``ObjectionStoreFault``, `ProposalRefusal` when the actor does not hold the office,
    ///   `PostgresError`, and what the closure throws.
    public func apply(
        to number: String,
        by actor: ProposalActor,
        expecting version: Int? = nil,
        _ event: (StoredObjection) throws -> ObjectionEvent
    ) throws -> (objection: StoredObjection, effects: [ObjectionEffect]) {
        var stored = try lock(number)
        guard version == nil || version == stored.version else { throw ObjectionStoreFault.changedMeanwhile(number) }
        let event = try event(stored)
        guard event.name.roles.contains(actor.role) else { throw ObjectionFault.wrongRole }
        // Whether it was in time is judged by the calendar as it is known now.
        if case .examine = event { stored = try recounted(stored) }
        let (objection, effects) = try stored.objection.applying(event)
        let today = try CivilClock(session).today()
        try Offices(session).register().require(actor, for: .objection, on: today)
        let decider: PersonID? = if case .decide(_, let person, _) = event { person } else { nil }
        do {
            try session.execute(ObjectionSQL.update(stored.id, objection, decidedBy: decider))
            try session.execute(
                ObjectionSQL.addEvent(
                    stored.id,
                    event.name,
                    from: stored.objection.state,
                    to: objection.state,
                    by: actor,
                    try StoredJSON.encode(ObjectionDetail(of: event, objection))
                )
            )
        } catch let error as PostgresError where Self.independence.contains(error.constraint ?? "") {
            throw ObjectionStoreFault.notIndependent
        }
        return (try show(stored.id), effects)
    }

    /// Counts the deadline of the filing again, by the holidays and rules in force; every version is kept, and a later end
    /// holds while an earlier one changes nothing.
    private func recounted(_ stored: StoredObjection) throws -> StoredObjection {
        let today = try CivilClock(session).today()
        let calculator = try Deadlines(session).calculator(on: today)
        var isNew = false
        for history in [stored.filing, stored.answer] {
            var history = history
            let known = history.versions.count
            let version = try calculator.recomputed(history.current)
            guard !history.versions.contains(version) else { continue }
            let holds = history.add(version)
            try session.execute(
                ObjectionSQL.addDeadline(version, version: known + 1, holds: holds, of: stored.id)
            )
            isNew = true
        }
        return isNew ? try show(stored.id) : stored
    }

    private static let independence: Set = [
        "reviewer_did_not_decide", "mediator_did_not_decide", "examiner_did_not_decide", "signer_did_not_review",
        "no_conflict_of_interest",
    ]
}
