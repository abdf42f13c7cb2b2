import Postgres
public import Transfers

extension Needs {
    /// Records that somebody was placed for a need, in the transaction in which their proposal was.
    ///
    /// People are counted from the proposals, so that it can be called again without counting anybody twice. A need that
    /// was closed or ended meanwhile stays as it is.
    ///
    /// - Parameter id: The need.
    /// - Returns: The need as it is now.
    /// - Throws: ``StoreFault``, `PostgresError`.
    @discardableResult
    public func recordPlacement(of id: NeedID) throws -> RegisteredNeed {
        let stored = try lock(id)
        guard stored.state.allowsEvaluation else { return stored }
        let count = try session.query(NeedProcessSQL.placed(for: id)).first?.decode(at: 0, as: Int.self) ?? 0
        let placed = min(count, stored.need.people)
        guard placed > stored.placed else { return stored }
        return try apply(.filled(people: placed), to: id, by: nil)
    }

    /// Records that the decree of somebody who may have been placed for a need was revoked, in the transaction in which it
    /// was: the need is open again for as many as are missing.
    ///
    /// Where another need asks for the place meanwhile, nothing is missing by this one, and it is closed. One that was
    /// closed or ended before stays as it is.
    ///
    /// - Parameters:
    ///   - id: The need.
    ///   - decree: The decree that revokes.
    /// - Returns: The need as it is now.
    /// - Throws: `NeedRefusal`, ``StoreFault``, `PostgresError`.
    @discardableResult
    public func recordRevocation(of id: NeedID, by decree: Letter) throws -> RegisteredNeed {
        let stored = try lock(id)
        guard stored.state == .filled || stored.state == .partlyFilled else { return stored }
        let count = try session.query(NeedProcessSQL.placed(for: id)).first?.decode(at: 0, as: Int.self) ?? 0
        guard count < stored.placed else { return stored }
        let hasRival = try holds(NeedProcessSQL.rival(of: id, stored.need.post, stored.need.unit))
        let reason = "SK dibatalkan dengan SK \(decree.number)"
        let event = NeedEvent.vacated(
            people: count,
            isAskedForAgain: !hasRival,
            reason: hasRival ? reason + "; kebutuhan lain sudah meminta tempatnya" : reason
        )
        return try apply(event, to: id, by: nil)
    }

    /// The proposals that are on the way for a need.
    ///
    /// - Throws: `PostgresError`.
    public func activeProposals(for id: NeedID) throws -> [ProposalID] {
        try session.query(NeedProcessSQL.activeProposals(for: id)).map { ProposalID(try $0.decode(at: 0)) }
    }

    /// Ends the needs whose plan's year is over; one for which a proposal is on the way waits for its end.
    ///
    /// - Returns: Their numbers.
    /// - Throws: `NeedRefusal`, ``StoreFault``, `PostgresError`.
    public func expire() throws -> [NeedID] {
        let overdue = try session.query(NeedProcessSQL.overdue).map { NeedID(try $0.decode(at: 0)) }
        for id in overdue { try apply(.expired, to: id, by: nil) }
        return overdue
    }
}
