internal import Postgres
public import Transfers

extension Objections {
    /// The states of objections at the end of a day; those that were not filed yet are left out.
    ///
    /// - Throws: `PostgresError`.
    public func states(on day: CivilDate) throws -> [ObjectionID: PastState<ObjectionState>] {
        let rows = try session.query(ObjectionHistorySQL.states(on: day)).map { row in
            let state = try StoredJSON.word(ObjectionState.self, try row.decode(at: 1))
            return (ObjectionID(try row.decode(at: 0)), PastState(state: state, since: try row.decode(at: 2)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
