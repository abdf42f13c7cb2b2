internal import Postgres
public import Transfers

extension Assignments {
    /// The states of assignments at the end of a day; those that were not issued yet are left out.
    ///
    /// - Throws: `PostgresError`.
    public func states(on day: CivilDate) throws -> [AssignmentID: PastState<AssignmentState>] {
        let rows = try session.query(AssignmentHistorySQL.states(on: day)).map { row in
            let state = try StoredJSON.word(AssignmentState.self, try row.decode(at: 1))
            return (AssignmentID(try row.decode(at: 0)), PastState(state: state, since: try row.decode(at: 2)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
