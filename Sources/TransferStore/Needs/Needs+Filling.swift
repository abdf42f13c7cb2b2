import Postgres
import Transfers

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
