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
}
