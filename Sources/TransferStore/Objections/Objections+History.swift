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

    /// An objection as it was at the end of a day, with the deadlines that were computed by then, or as it is.
    ///
    /// - Throws: ``ObjectionStoreFault/unknown(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ number: String, at end: EndOfDay?) throws -> StoredObjection {
        let now = try show(number)
        guard let end else { return now }
        let events = try events(of: now.id)
        guard events.first.map({ end.includes($0.at) }) ?? false else { throw UnknownRecord.notYet(on: end.day) }
        return try read(ObjectionSQL.one(now.id), at: end).first.flatMap { $0.past(events, at: end) }.onRecord(at: end)
    }
}
