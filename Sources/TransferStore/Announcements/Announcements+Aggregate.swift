internal import Postgres
public import Transfers

extension Announcements {
    /// A table about what was announced in a period, without any cell that says something of too few people.
    ///
    /// - Throws: `RuleBookFault` when the rules name no fewest people, ``StoreFault/noRules(on:)``, `PostgresError`.
    public func aggregate(
        _ table: AggregateTable,
        from first: CivilDate,
        through last: CivilDate
    ) throws -> PublicAggregate {
        let today = try CivilClock(session).today()
        let minimum = try Rules(session).current(on: today).number(.aggregateMinimum, on: today)
        let cells = try session.query(AggregateSQL.cells(table, from: first, through: last)).map { row in
            let (label, people, total) = try row.decode(String.self, Int.self, Int?.self)
            return AggregateCell(label, people: people, total: total)
        }
        return PublicAggregate(cells, minimum: minimum)
    }
}
