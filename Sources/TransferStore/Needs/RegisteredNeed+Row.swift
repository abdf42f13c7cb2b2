internal import Postgres
internal import Transfers

extension RegisteredNeed {
    /// Reads a row of ``NeedSQL``, whose columns it takes in their order.
    init(_ row: Row) throws(PostgresError) {
        id = NeedID(try row.decode(at: 0))
        code = try row.decode(at: 1)
        var need = Need(
            // The tables' checks allow no other words.
            source: NeedSource(rawValue: try row.decode(at: 5)) ?? .vacancy,
            evidence: NeedEvidence(
                competence: try row.decode(at: 6),
                performance: try row.decode(at: 7),
                institution: try row.decode(at: 8)
            ),
            post: PostCode(try row.decode(at: 2)),
            unit: UnitCode(try row.decode(at: 3)),
            people: try row.decode(at: 4),
            profile: WeightProfile.Name(try row.decode(at: 9)),
            priority: try row.decode(at: 13),
            neededBy: try row.decode(at: 14),
            effectiveOn: try row.decode(at: 15)
        )
        let number: String? = try row.decode(at: 11)
        let date: CivilDate? = try row.decode(at: 12)
        if try row.decode(at: 10, as: String.self) == "URGENT", let number, let date {
            need.urgency = .urgent(Urgency.Basis(decreeNumber: number, decreeDate: date))
        }
        self.need = need
        state = NeedState(rawValue: try row.decode(at: 16)) ?? .closed
        postName = try row.decode(at: 17)
        unitName = try row.decode(at: 18)
        registeredAt = try row.decode(at: 19)
        registeredBy = try row.decode(at: 20)
        planYear = try row.decode(at: 21)
        placed = try row.decode(at: 22)
        version = try row.decode(at: 23)
        statedBy = try row.decode(at: 24)
        verifiedBy = try row.decode(at: 25)
    }
}
