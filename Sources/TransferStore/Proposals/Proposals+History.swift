internal import Postgres
public import Transfers

extension Proposals {
    /// The states of proposals at the end of a day; those that were not drafted yet are left out.
    ///
    /// - Throws: `PostgresError`.
    public func states(on day: CivilDate) throws -> [ProposalID: PastState<ProposalState>] {
        let rows = try session.query(ProposalHistorySQL.states(on: day)).map { row in
            let state = try StoredJSON.word(ProposalState.self, try row.decode(at: 1))
            return (ProposalID(try row.decode(at: 0)), PastState(state: state, since: try row.decode(at: 2)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
