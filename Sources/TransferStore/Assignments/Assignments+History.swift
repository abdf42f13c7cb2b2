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

    /// An assignment as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``AssignmentRefusal/unknown(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: AssignmentID, at end: EndOfDay?) throws -> Past<StoredAssignment> {
        let now = try show(id)
        guard let end else { return Past(now) }
        let deadlines = try Deadlines(session).past(now.deadlines, at: end)
        return try now.past(try events(of: id), deadlines, at: end).onRecord(at: end)
    }
}
