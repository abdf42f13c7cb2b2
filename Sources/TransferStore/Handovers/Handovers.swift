public import Postgres
public import Transfers

/// What employees hand over with the posts they leave (sertijab).
public struct Handovers {
    let session: Session

    /// Handing over through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// The list of a proposal, empty before anything was written.
    ///
    /// - Throws: `StoreFault` for an unknown proposal, `PostgresError`.
    public func show(_ id: ProposalID) throws -> StoredHandover {
        _ = try Proposals(session).show(id)
        return StoredHandover(
            proposal: id,
            lines: try session.query(HandoverSQL.lines(of: id)).map { row in
                StoredHandover.Line(
                    number: try row.decode(at: 0),
                    item: HandoverItem(
                        try StoredJSON.word(HandoverKind.self, try row.decode(at: 1)),
                        try row.decode(at: 2),
                        detail: try row.decode(at: 3),
                        dueOn: try row.decode(at: 4)
                    ),
                    strikeReason: try row.decode(at: 5)
                )
            },
            confirmations: try session.query(HandoverSQL.confirmations(of: id)).map { row in
                StoredHandover.Confirmation(
                    side: try StoredJSON.word(HandoverSide.self, try row.decode(at: 0)),
                    person: try row.decode(at: 1),
                    name: try row.decode(at: 2),
                    at: try row.decode(at: 3)
                )
            }
        )
    }

    /// Adds a line.
    ///
    /// - Throws: ``Transfers/HandoverFault``, `StoreFault`, `PostgresError`.
    public func add(_ item: HandoverItem, to id: ProposalID, by person: PersonID) throws -> StoredHandover {
        try item.check()
        _ = try Proposals(session).show(id)
        try translating { try session.execute(HandoverSQL.add(item, to: id, by: person)) }
        return try show(id)
    }

    /// Strikes a line out, which stays readable.
    ///
    /// - Throws: ``Transfers/HandoverFault``, `StoreFault`, `PostgresError`.
    public func strike(
        _ number: Int,
        of id: ProposalID,
        reason: String,
        by person: PersonID
    ) throws -> StoredHandover {
        guard !reason.isBlank else { throw HandoverFault.reasonMissing }
        _ = try Proposals(session).show(id)
        let isStruck = try translating {
            try session.query(HandoverSQL.strike(number, of: id, reason, by: person)).first != nil
        }
        guard isStruck else { throw HandoverFault.unknownItem }
        return try show(id)
    }

    /// Confirms the list for one side; it stays as it is from the first confirmation on.
    ///
    /// - Throws: ``Transfers/HandoverFault``, `StoreFault`, `PostgresError`.
    public func confirm(_ id: ProposalID, _ side: HandoverSide, by person: PersonID) throws -> StoredHandover {
        _ = try Proposals(session).show(id)
        try translating { try session.execute(HandoverSQL.confirm(id, side, by: person)) }
        return try show(id)
    }

    /// Whether an employee may not start duty elsewhere before what they hand over is confirmed, and by which rule.
    ///
    /// - Throws: `RuleBookFault`, `StoreFault`, `PostgresError`.
    func due(of stored: StoredProposal, on day: CivilDate) throws -> [PersonID: String] {
        let isConfirmed = try session.query(HandoverSQL.isConfirmed(stored.id)).first?.decode(at: 0, as: Bool.self)
        guard isConfirmed != true else { return [:] }
        let level = try Letterheads(session).level(of: stored.proposal.origin.post)
        let rule = try Rules(session).current(on: day).parameter(.handover, for: level, on: day)
        return rule.value > 0 ? [stored.proposal.person: rule.basis] : [:]
    }

    /// What the database refuses is told as what it means.
    @discardableResult
    private func translating<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as PostgresError {
            switch error.constraint {
            case "handover_after_decree": throw HandoverFault.notMoved
            case "handover_is_confirmed": throw HandoverFault.confirmed
            case "handover_by_its_sides", "nobody_takes_over_from_themselves": throw HandoverFault.wrongSide
            case "handover_confirmation_pkey": throw HandoverFault.confirmedBefore
            default: throw error
            }
        }
    }
}
