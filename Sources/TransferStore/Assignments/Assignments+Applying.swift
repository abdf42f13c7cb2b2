internal import Postgres
public import Transfers

extension Assignments {
    /// Applies an event to an assignment and stores what became of it: state, the one event and the deadlines.
    ///
    /// Jobs and notices are enqueued by whoever calls, in the same transaction.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - id: The assignment.
    ///   - actor: Who does it.
    ///   - reason: Why, where somebody says so.
    /// - Returns: What became of it; nil when a day began that changes nothing.
    /// - Throws: `AssignmentFault`, ``AssignmentRefusal``, ``StoreFault``, `PostgresError`.
    public func apply(
        _ event: AssignmentEvent,
        to id: AssignmentID,
        by actor: ProposalActor,
        reason: String? = nil
    ) throws -> AppliedAssignment? {
        let stored = try lock(id)
        let (next, effects) = try stored.assignment.applying(event)
        guard next != stored.assignment else { return nil }
        let name = event.name(leadingTo: next.state)
        try admit(actor, to: name, of: next.order.person)
        let item: DeferredItem? = if case .deliver(let item) = event { item } else { nil }
        if item == .announcement, try Announcements(session).latest(of: .order(stored.order))?.publishedOn == nil {
            throw AssignmentRefusal.announcedByPublication
        }
        let waived: DeferredItem? = if case .waive(let item, _) = event { item } else { nil }
        try session.execute(
            AssignmentSQL.update(
                id,
                next,
                basis: try basisID(of: event),
                delivered: item,
                waived: waived,
                restsUntil: try restsUntil(after: effects)
            )
        )
        let detail = AssignmentDetail(of: event, leadingTo: next, reason: reason)
        try session.execute(
            AssignmentSQL.addEvent(
                id,
                name,
                from: stored.assignment.state,
                to: next.state,
                by: actor,
                try StoredJSON.encode(detail)
            )
        )
        let applied = AppliedAssignment(
            id: id,
            name: name,
            before: stored.assignment.state,
            assignment: next,
            effects: effects,
            version: stored.version + 1
        )
        try Deadlines(session).follow(applied, delivered: item, waived: waived)
        return applied
    }

    /// Extends an assignment, on the basis it has or on another one.
    ///
    /// - Parameters:
    ///   - id: The assignment.
    ///   - end: The last day from now on.
    ///   - basis: The decree on which that rests; nil for the one it has.
    ///   - actor: Who does it.
    ///   - reason: Why.
    /// - Returns: What became of it.
    /// - Throws: As ``apply(_:to:by:reason:)``.
    public func extend(
        _ id: AssignmentID,
        until end: CivilDate,
        on basis: (number: String, date: CivilDate?, kind: AssignmentBasis.Kind?)?,
        by actor: ProposalActor,
        reason: String? = nil
    ) throws -> AppliedAssignment? {
        let current = try lock(id).assignment.basis
        let number = basis?.number ?? current.number
        let extended = try self.basis(number, of: basis?.date, basis?.kind).basis
        let event = AssignmentEvent.extend(until: end, extended, on: try CivilClock(session).today())
        return try apply(event, to: id, by: actor, reason: reason)
    }

    /// Ends a disaster's status: whoever is away on it is called back, and nobody is sent on it any more.
    ///
    /// - Parameters:
    ///   - number: The number of its decree.
    ///   - day: The last day of the status.
    ///   - actor: Who does it.
    /// - Returns: The assignments that were called back.
    /// - Throws: ``AssignmentRefusal``, `PostgresError`.
    public func endStatus(_ number: String, on day: CivilDate, by actor: ProposalActor) throws -> [AppliedAssignment] {
        try requireTransaction()
        guard AssignmentEvent.Name.statusEnded.roles.contains(actor.role), actor.person != nil else {
            throw AssignmentRefusal.wrongRole(actor.role, allowed: AssignmentEvent.Name.statusEnded.roles)
        }
        let known = try session.query(RosterSQL.basis(number)).first
        guard let known, try known.decode(at: 4, as: CivilDate?.self) != nil else { throw AssignmentRefusal.noStatus }
        guard try day >= known.decode(at: 1, as: CivilDate.self) else { throw AssignmentFault.basisInFuture }
        guard let row = try session.query(RosterSQL.end(number, on: day)).first else {
            throw AssignmentRefusal.statusEndedBefore
        }
        let open = try session.query(AssignmentSQL.under(try row.decode(at: 0)))
        return try open.compactMap { row in
            try apply(.endStatus(on: day), to: AssignmentID(try row.decode(at: 0)), by: actor)
        }
    }

    private func basisID(of event: AssignmentEvent) throws -> Int64? {
        guard case .extend(_, let basis, _) = event else { return nil }
        return try self.basis(basis.number, of: nil, nil).id
    }

    private func restsUntil(after effects: [AssignmentEffect]) throws -> CivilDate? {
        for case .beginRest(let day) in effects {
            return day.adding(days: try Rules(session).current(on: day).number(.assignmentRest, on: day))
        }
        return nil
    }
}
