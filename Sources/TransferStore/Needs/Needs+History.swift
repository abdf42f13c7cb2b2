internal import Postgres
public import Transfers

extension Needs {
    /// The states of needs at the end of a day; those that were not on record yet are left out.
    ///
    /// - Throws: `PostgresError`.
    public func states(on day: CivilDate) throws -> [NeedID: PastState<NeedState>] {
        let rows = try session.query(NeedHistorySQL.states(on: day)).map { row in
            let state = try StoredJSON.word(NeedState.self, try row.decode(at: 1))
            return (NeedID(try row.decode(at: 0)), PastState(state: state, since: try row.decode(at: 2)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// A need as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``StoreFault/unknownNeed(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: NeedID, at end: EndOfDay?) throws -> Past<RegisteredNeed> {
        let now = try show(id)
        guard let end else { return Past(now) }
        return try now.past(try events(of: id), at: end).onRecord(at: end)
    }

    /// The proposals for a need whose move was still to come at the end of a day.
    ///
    /// - Throws: `PostgresError`.
    public func activeProposals(for id: NeedID, at end: EndOfDay) throws -> [ProposalID] {
        try session.query(NeedHistorySQL.proposals(for: id, before: end.moment)).compactMap { row in
            let state = try StoredJSON.word(ProposalState.self, try row.decode(at: 1))
            return state.isActive ? ProposalID(try row.decode(at: 0)) : nil
        }
    }
}
