/// What the gates say of each person of a pool that look at nobody but the person, for moves of one day.
public struct OwnOutcomes: Sendable {
    /// On what they depend besides the people.
    public struct Key: Hashable, Sendable {
        let effectiveOn: CivilDate
        let decidedOn: CivilDate
        let isHardship: Bool
        let ruleVersion: String
        let retirementDistance: Limit
        let originMinimumShare: Fraction
    }

    private let outcomes: [GateOutcomes]

    /// Examines everybody of a pool.
    public init(_ evaluator: Evaluator, _ pool: CandidatePool) {
        var statuses = OutcomeMemo(count: pool.statuses.count)
        var formations = OutcomeMemo(count: pool.formations.count)
        var hardships = OutcomeMemo(count: pool.hardships.count)
        let people = pool.candidates
        outcomes = people.indices.map { person in
            let traits = pool.traits[person]
            // Who has letters is examined alone, and is no example for others.
            guard !traits.marks.contains(.facts) else { return GateOutcomes() }
            var outcomes = evaluator.outcomes(of: people[person], GateCode.ofDates)
            outcomes.formUnion(statuses.value(Int(traits.status), GateCode.ofStatus, evaluator, people, person))
            outcomes.formUnion(formations.value(Int(traits.formation), GateCode.ofOrigin, evaluator, people, person))
            outcomes.formUnion(hardships.value(Int(traits.hardship), GateCode.ofHardship, evaluator, people, person))
            return outcomes
        }
    }

    subscript(person: Int) -> GateOutcomes { outcomes[person] }
}

extension Evaluator {
    /// On what the outcomes depend that look at nobody but the person.
    public var ownKey: OwnOutcomes.Key {
        OwnOutcomes.Key(
            effectiveOn: context.effectiveOn,
            decidedOn: context.decidedOn,
            isHardship: context.target.isHardship,
            ruleVersion: context.rules.version,
            retirementDistance: limits.retirementDistance,
            originMinimumShare: limits.originMinimumShare
        )
    }

    /// What some gates say of a candidate; a competence match is none of them.
    func outcomes(of candidate: Candidate, _ gates: [GateCode]) -> GateOutcomes {
        let examination = examination(of: candidate)
        var outcomes = GateOutcomes()
        for gate in gates { outcomes[gate] = examination.examine(gate).outcome }
        return outcomes
    }
}
