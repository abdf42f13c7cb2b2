internal import Postgres
internal import Transfers

extension PlanSummary {
    /// Reads a row of ``PlanSQL``.
    init(_ row: Row) throws {
        let (id, mode, base, profile, version, asOf, seed, people, pairs, total, bound, isEnded) = try row.decode(
            Int64.self,
            String.self,
            Int64?.self,
            String?.self,
            String.self,
            CivilDate.self,
            String.self,
            Int.self,
            Int.self,
            Int64.self,
            Int64?.self,
            Bool.self
        )
        self.init(
            id: PlanID(id),
            mode: try StoredJSON.word(PlanMode.self, mode),
            base: base.map { PlanID($0) },
            profile: profile.map { WeightProfile.Name($0) },
            ruleVersion: version,
            asOf: asOf,
            lotSeed: seed,
            people: people,
            pairs: pairs,
            total: Int(total),
            bound: bound.map { Int($0) },
            isEnded: isEnded,
            wishes: PlannedWishes(
                stated: try row.decode(at: 12),
                met: try row.decode(at: 13),
                first: try row.decode(at: 14)
            ),
            package: try row.decode(at: 15, as: Int64?.self).map { PackageID($0) },
            plannedAt: try row.decode(at: 16),
            needs: try row.decode(at: 17),
            moves: try row.decode(at: 18),
            quotas: try StoredJSON.decode([PlanRequest.Quota].self, JSONB(try row.decode(at: 19, as: String.self)))
        )
    }
}

extension StoredPlan.Move {
    /// Reads a row of ``PlanSQL``.
    init(_ row: Row) throws {
        let (person, nip, name, need, fromPost, fromUnitCode, fromUnit, toPost, toUnitCode, toUnit) = try row.decode(
            PersonID.self,
            String?.self,
            String.self,
            Int64.self,
            String.self,
            String.self,
            String.self,
            String.self,
            String.self,
            String.self
        )
        self.init(
            person: person,
            nip: nip,
            name: name,
            need: NeedID(need),
            fromPost: fromPost,
            fromUnitCode: fromUnitCode,
            fromUnit: fromUnit,
            toPost: toPost,
            toUnitCode: toUnitCode,
            toUnit: toUnit,
            // The table's check allows no other numbers.
            standing: Standing(number: try row.decode(at: 10)) ?? .notRankable,
            score: try row.decode(at: 11),
            margin: try row.decode(at: 12, as: Int64?.self).map { Int($0) },
            wish: try row.decode(at: 13, as: Int16?.self).map { Int($0) },
            predecessor: try row.decode(at: 14),
            chain: try row.decode(at: 15),
            isFixed: try row.decode(at: 16)
        )
    }
}

extension StoredPlan.Need {
    /// Reads a row of ``PlanSQL``.
    init(_ row: Row) throws {
        let (id, post, unit, unitCode, people, placed, candidates, shortfall) = try row.decode(
            Int64.self,
            String.self,
            String.self,
            String.self,
            Int.self,
            Int.self,
            Int.self,
            String?.self
        )
        self.init(
            id: NeedID(id),
            post: post,
            unit: unit,
            unitCode: unitCode,
            outcome: PlannedOutcome(
                need: id,
                people: people,
                placed: placed,
                candidates: candidates,
                shortfall: try shortfall.map { try StoredJSON.word(PlannedOutcome.Shortfall.self, $0) }
            )
        )
    }
}
