internal import Postgres
public import Transfers

extension Needs {
    /// Applies an event to a need and stores what became of it.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - id: The need.
    ///   - person: Who does it; nil for the system, which counts placements and ends plans.
    ///   - role: In which role; nil for the one that is usual for the step.
    ///   - version: The version that the person had read; nil for whichever it is.
    /// - Returns: The need as it is now.
    /// - Throws: `NeedRefusal`, ``StoreFault``, `PostgresError`.
    @discardableResult
    public func apply(
        _ event: NeedEvent,
        to id: NeedID,
        by person: PersonID?,
        as role: OfficeRole? = nil,
        expecting version: Int? = nil
    ) throws -> RegisteredNeed {
        let role = try admit(person, role, to: event.name)
        let stored = try lock(id)
        guard version == nil || version == stored.version else { throw NeedRefusal.changedMeanwhile }
        let today = try CivilClock(session).today()
        let after = try stored.need.state(
            after: event,
            from: stored.state,
            by: person,
            on: today,
            under: try circumstances(of: stored)
        )
        if let person, try !Offices(session).register().holds(role, person, for: .decision, on: today) {
            throw NeedRefusal.officeNotHeld(role)
        }
        let placed = event.placed
        try record(event.name, stored, to: after, by: person, as: role, reason: event.reason, placed: placed)
        let verifier = event == .verified ? person : nil
        try session.execute(NeedProcessSQL.move(id, to: after, verifiedBy: verifier, placed: placed))
        return try show(id)
    }

    /// Changes what a draft, or a need that was returned, asks for.
    ///
    /// - Parameters:
    ///   - id: The need.
    ///   - person: Who writes it; they do not verify it afterwards.
    ///   - role: In which role; nil for the one that is usual for the step.
    ///   - version: The version that the person had read; nil for whichever it is.
    ///   - change: Changes it.
    /// - Returns: The need as it is now.
    /// - Throws: `NeedFault`, `NeedRefusal`, ``StoreFault``, `PostgresError`.
    public func edit(
        _ id: NeedID,
        by person: PersonID,
        as role: OfficeRole? = nil,
        expecting version: Int? = nil,
        _ change: (inout Need) -> Void
    ) throws -> RegisteredNeed {
        let role = try admit(person, role, to: .edited)
        let stored = try lock(id)
        guard version == nil || version == stored.version else { throw NeedRefusal.changedMeanwhile }
        guard [.draft, .returned].contains(stored.state) else { throw NeedRefusal.wrongState(stored.state) }
        var need = stored.need
        change(&need)
        try check(need, on: try CivilClock(session).today())
        if try holds(NeedProcessSQL.rival(of: id, need.post, need.unit)) {
            throw StoreFault.needTaken(by: try holder(of: need))
        }
        try record(.edited, stored, to: stored.state, by: person, as: role)
        try session.execute(NeedProcessSQL.edit(id, need))
        return try show(id)
    }

    /// What happened to a need, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: NeedID) throws -> [StoredNeedEvent] {
        try session.query(NeedProcessSQL.events(of: id)).map { row in
            StoredNeedEvent(
                number: try row.decode(at: 0),
                name: try StoredJSON.word(NeedEvent.Name.self, try row.decode(at: 1)),
                before: try row.decode(at: 2, as: String?.self).map { try StoredJSON.word(NeedState.self, $0) },
                after: try StoredJSON.word(NeedState.self, try row.decode(at: 3)),
                actor: try row.decode(at: 4),
                role: try StoredJSON.word(OfficeRole.self, try row.decode(at: 9)),
                reason: try row.decode(at: 5),
                placed: try row.decode(at: 6),
                at: try row.decode(at: 7),
                recordedBy: try row.decode(at: 8)
            )
        }
    }

    private func record(
        _ name: NeedEvent.Name,
        _ stored: RegisteredNeed,
        to after: NeedState,
        by person: PersonID?,
        as role: OfficeRole,
        reason: String? = nil,
        placed: Int? = nil
    ) throws {
        try session.execute(
            NeedProcessSQL.addEvent(
                stored.id,
                name,
                from: stored.state,
                to: after,
                by: person,
                as: role,
                reason: reason,
                placed: placed
            )
        )
    }

    /// The role in which a step is taken, when whoever takes it may.
    func admit(_ person: PersonID?, _ role: OfficeRole?, to name: NeedEvent.Name) throws(NeedRefusal) -> OfficeRole {
        let role = role ?? (person == nil ? .worker : name.roles[0])
        guard name.roles.contains(role), (person == nil) == (role == .worker) else {
            throw .wrongRole(role, allowed: name.roles)
        }
        return role
    }

    private func circumstances(of stored: RegisteredNeed) throws -> NeedCircumstances {
        NeedCircumstances(
            planYear: stored.planYear,
            authors: Set(try session.query(NeedProcessSQL.authors(of: stored.id)).map { try $0.decode(at: 0) }),
            isDoubleFilled: try isDoubleFilled(stored.need)
        )
    }

    /// Whether a post that only one person can hold has two holders on record.
    private func isDoubleFilled(_ need: Need) throws -> Bool {
        let establishment = try Establishment(session)
        let formation = establishment.formations[.init(unit: need.unit.text, post: need.post.text)]
        let level = establishment.posts[need.post.text]?.level
        guard level?.kind.isManagerial ?? false || formation?.needed == 1 else { return false }
        return try session.query(EvaluationSQL.holders(of: need.post, in: need.unit)).count > 1
    }
}
