internal import Postgres
public import Transfers

extension Assignments {
    /// Issues an order from an urgent need, to one person or several.
    ///
    /// - Parameters:
    ///   - request: Who is to be sent where, on what basis.
    ///   - actor: Who issues it.
    /// - Returns: An assignment for everybody who is sent.
    /// - Throws: ``AssignmentRefusal``, `AssignmentFault`, ``StoreFault``, `DeadlineFault`, `PostgresError`.
    public func issue(_ request: AssignmentRequest, by actor: ProposalActor) throws -> [AppliedAssignment] {
        try requireTransaction()
        if request.delivered.contains(.announcement) { throw AssignmentRefusal.announcedByPublication }
        let need = try Needs(session).show(request.need)
        guard case .urgent(let decree) = need.need.urgency else { throw AssignmentRefusal.needNotUrgent(request.need) }
        guard need.state.allowsEvaluation else { throw StoreFault.closedNeed(request.need, need.state) }
        try session.execute(AssignmentSQL.lockOrders)
        let basis = try basis(decree.decreeNumber, of: decree.decreeDate, request.basis)
        let today = try CivilClock(session).today()
        let place = try TaskPlace(of: request.need, session)
        let day = request.startsOn ?? today
        let calculator = try Deadlines(session).calculator(on: today)
        let issued = try chosen(by: request, on: day).map { chosen in
            let order = request.order(for: chosen.person, at: place, need.need.unit, basis.basis, on: day)
            try admit(actor, to: .issued, of: chosen.person)
            let posts = try posts(of: order, for: request.need)
            let (assignment, effects) = try Assignment.issue(order, calculator, zone: place.zone, posts: posts)
            try check(order, licence: place.licence)
            return (assignment, effects, chosen.standing)
        }
        guard let first = issued.first else { throw AssignmentRefusal.tooFew(canGo: 0) }
        let reason: String? = if case .named(_, let reason) = request.choice { reason } else { nil }
        let sql = AssignmentSQL.addOrder(request, first.0.order, basis: basis.id, reason: reason)
        guard let row = try session.query(sql).first else { throw AssignmentRefusal.numberTaken }
        let order: Int64 = try row.decode(at: 0)
        return try issued.map { assignment, effects, standing in
            let sql = AssignmentSQL.add(assignment, standing, order: order, basis: basis.id)
            guard let row = try session.query(sql).first else { throw AssignmentRefusal.alreadyAway }
            return try record(AssignmentID(try row.decode(at: 0)), assignment, effects, reason, by: actor)
        }
    }

    private func record(
        _ id: AssignmentID,
        _ assignment: Assignment,
        _ effects: [AssignmentEffect],
        _ reason: String?,
        by actor: ProposalActor
    ) throws -> AppliedAssignment {
        let detail = try StoredJSON.encode(AssignmentDetail(assignment, reason: reason))
        let sql = AssignmentSQL.addEvent(id, .issued, from: nil, to: assignment.state, by: actor, detail)
        try session.execute(sql)
        let applied = AppliedAssignment(
            id: id,
            name: .issued,
            before: nil,
            assignment: assignment,
            effects: effects,
            version: 1
        )
        try Deadlines(session).follow(applied)
        return applied
    }

    /// What was ascertained is held against what is on record: nobody is sent whose record says otherwise.
    private func check(_ order: AssignmentOrder, licence: String?) throws {
        let sql = AssignmentSQL.record(of: order.person, licence: licence, on: order.startsOn)
        guard let row = try session.query(sql).first else { throw StoreFault.unknownEmployee }
        let (isActive, hasCase, hasLicence) = try row.decode(Bool.self, Bool.self, Bool.self)
        if !isActive { throw AssignmentFault.safeguardMissing(.activeStatus) }
        if hasCase { throw AssignmentFault.safeguardMissing(.noDiscipline) }
        if order.isClinical, !hasLicence { throw AssignmentFault.safeguardMissing(.licence) }
    }
}

/// Where a task is, and what it asks for.
private struct TaskPlace {
    let district: DistrictCode
    let zone: TimeZoneOfUnit
    let isClinical: Bool
    let licence: String?

    init(of need: NeedID, _ session: Session) throws {
        guard let row = try session.query(AssignmentSQL.place(need)).first else { throw StoreFault.unknownNeed(need) }
        let (district, zone, isClinical, licence) = try row.decode(
            String?.self,
            String.self,
            Bool.self,
            String?.self
        )
        self.district = DistrictCode(district ?? "-")
        self.zone = try StoredJSON.word(TimeZoneOfUnit.self, zone)
        self.isClinical = isClinical
        self.licence = licence
    }
}

extension AssignmentRequest {
    fileprivate func order(
        for person: PersonID,
        at place: TaskPlace,
        _ unit: UnitCode,
        _ basis: AssignmentBasis,
        on day: CivilDate
    ) -> AssignmentOrder {
        AssignmentOrder(
            number: number,
            person: person,
            kind: kind,
            unit: unit,
            district: place.district,
            basis: basis,
            startsOn: day,
            isClinical: place.isClinical,
            safeguards: safeguards,
            oralConsent: consents[person],
            delivered: delivered
        )
    }
}
