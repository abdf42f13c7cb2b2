/// What letters say where data do not.
extension Examination {
    /// Whether an official is replaced, by whoever enters the target or leaves the present post.
    var concernsOfficials: Bool {
        context.target.level.kind.isManagerial || context.target.leadsUnit || candidate.post.level.kind.isManagerial
            || candidate.post.leadsUnit
    }

    /// A finding with what was ascertained by letter.
    func ascertained(_ found: GateFinding) -> GateFinding {
        guard !candidate.facts.isEmpty, found.reason != .notApplicable,
            let fact = candidate.facts.deciding(found.code, on: context.asOf, for: context.target.code)
        else { return found }
        if fact.isMet {
            guard found.outcome == .notExamined else { return found }
            return finding(found.code, .pass, .ascertained, fact, basis: found.basis)
        }
        let gravity = GateGravity(
            isBetweenAgencies: move.isBetweenAgencies,
            isPromotion: move.direction == .promotion,
            concernsOfficials: concernsOfficials
        )[found.code]
        guard found.outcome < gravity else { return found }
        return finding(found.code, gravity, .ascertainedAgainst, fact, basis: found.basis)
    }

    private func finding(
        _ code: GateCode,
        _ outcome: GateOutcome,
        _ reason: GateReason,
        _ fact: AscertainedFact,
        basis: String
    ) -> GateFinding {
        finding(
            code,
            outcome,
            reason,
            value: .word(fact.letter.number),
            detail: .date(fact.letter.date),
            basis: basis
        )
    }
}
