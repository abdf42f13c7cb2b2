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
        let rows = try session.query(AggregateSQL.cells(table, from: first, through: last))
        guard table != .aspirations else { return PublicAggregate(try Self.wishesMet(rows), minimum: minimum) }
        let cells = try rows.map { row in
            let (label, people, total) = try row.decode(String.self, Int.self, Int?.self)
            return AggregateCell(label, people: people, total: total)
        }
        return PublicAggregate(cells, minimum: minimum)
    }

    /// Of those who wished for something, how many went to a place that they wished for.
    private static func wishesMet(_ rows: Rows) throws -> [AggregateCell] {
        var kinds: [String] = []
        var met: [String: [Int64: Bool]] = [:]
        for row in rows {
            let (kind, move, post, unit, district, choice, wishedPost, wishedUnit, wishedDistrict) = try row.decode(
                String.self,
                Int64.self,
                String.self,
                String.self,
                String?.self,
                Int.self,
                String?.self,
                String?.self,
                String?.self
            )
            let wish = Aspiration(
                rank: choice,
                post: wishedPost.map { PostCode($0) },
                unit: wishedUnit.map { UnitCode($0) },
                district: wishedDistrict.map { DistrictCode($0) }
            )
            let isMet = wish.isAbout(PostCode(post), in: UnitCode(unit), district.map { DistrictCode($0) })
            if met[kind] == nil { kinds.append(kind) }
            met[kind, default: [:]][move, default: false] = met[kind]?[move] ?? false || isMet
        }
        return kinds.map { kind in
            let moves = met[kind] ?? [:]
            return AggregateCell(kind, people: moves.count, total: moves.values.count(where: \.self))
        }
    }
}
