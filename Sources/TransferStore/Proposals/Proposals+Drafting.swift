internal import Postgres
public import Transfers

extension Proposals {
    /// Drafts a proposal from the newest evaluation of a need, and has it take over what the gates said there.
    ///
    /// - Parameters:
    ///   - need: The need.
    ///   - person: The employee.
    ///   - actor: Who drafts.
    ///   - effectiveOn: The planned TMT; that of the need when nil.
    ///   - isOwnRequest: Whether the employee asked for it.
    /// - Returns: What became of it: it is drafted and evaluated.
    /// - Throws: `ProposalRefusal` when a gate is closed or the evaluation too old, ``StoreFault``, `PostgresError`.
    public func draft(
        for need: NeedID,
        of person: Person,
        by actor: ProposalActor,
        effectiveOn: CivilDate? = nil,
        isOwnRequest: Bool = false
    ) throws -> AppliedTransition {
        try requireTransaction()
        let registered = try Needs(session).show(need)
        guard registered.state.allowsEvaluation else { throw StoreFault.closedNeed(need, registered.state) }
        guard let drafter = actor.person else { throw StoreFault.nobodyActs }
        let evaluation = try Evaluations(session).newest(of: need, person.id)
        let day = try CivilClock(session).today()
        let check = evaluation.check(waivers: try Waivers(session).naming(person.id))
        let closed = evaluation.check().closedGates(for: person.id, on: day, roles: try WaiverRules(session).current())
        // A gate that is closed is told of as such below, and one that was waived does not keep the person back.
        guard evaluation.standing != .notRankable || !closed.isEmpty else { throw StoreFault.notRanked }
        let seats = try SeatReader(session)
        let origin = try seats.seat(person.post, in: person.unit)
        let target = try seats.seat(registered.need.post, in: registered.need.unit)
        let proposal = try Proposal(
            of: person.id,
            from: try origin.seat(),
            to: try target.seat(),
            effectiveOn: effectiveOn ?? registered.need.effectiveOn,
            isOwnRequest: isOwnRequest,
            isUrgent: registered.need.urgency != .normal,
            draftedBy: drafter,
            on: day
        )
        let id = try add(proposal, for: need, from: origin, to: target)
        var detail = EventDetail()
        detail.need = need.number
        detail.run = evaluation.run.id.number
        let json = try StoredJSON.encode(detail)
        let name = RecordedEvent.drafted.rawValue
        try session.execute(ProposalSQL.addEvent(id, name, from: nil, to: proposal.state, by: actor, json))
        return try apply(.evaluated(check), to: id, by: .worker)
    }

    /// Takes over what the gates said in the newest evaluation of the proposal's need, with the waivers on record.
    ///
    /// - Throws: `ProposalRefusal`, ``StoreFault``, `PostgresError`.
    public func reevaluate(_ id: ProposalID, expecting version: Int? = nil) throws -> AppliedTransition {
        let stored = try lock(id)
        let evaluation = try Evaluations(session).newest(of: stored.need, stored.proposal.person)
        let waivers = try Waivers(session).naming(stored.proposal.person)
        return try apply(.evaluated(evaluation.check(waivers: waivers)), to: id, by: .worker, expecting: version)
    }

    private func add(
        _ proposal: Proposal,
        for need: NeedID,
        from origin: StoredSeat,
        to target: StoredSeat
    ) throws -> ProposalID {
        let sql = ProposalSQL.add(
            proposal,
            for: need,
            from: try StoredJSON.encode(origin),
            to: try StoredJSON.encode(target),
            try StoredJSON.encode(StoredFacts(proposal.facts))
        )
        if let row = try session.query(sql).first { return ProposalID(try row.decode(at: 0, as: Int64.self)) }
        let holder = try session.query(ProposalSQL.active(of: proposal.person)).first
        throw StoreFault.activeProposal(ProposalID(try holder?.decode(at: 0, as: Int64.self) ?? 0))
    }
}
