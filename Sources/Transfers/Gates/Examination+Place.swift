/// The two posts: whether one is free and the other can be left, and who stands around them.
extension Examination {
    /// E15: the unit exists and the post is vacant, or is left in the same package no later than it is entered.
    func vacancy() -> GateFinding {
        let basis = "satu pemangku per jabatan"
        guard context.target.isUnitActive else {
            return finding(.vacancy, .block, .unitInactive, basis: "struktur organisasi (unor)")
        }
        guard let incumbent = context.target.incumbent else { return finding(.vacancy, .pass, .met, basis: basis) }
        guard let leavesOn = incumbent.leavesOn else { return finding(.vacancy, .block, .postOccupied, basis: basis) }
        let isFree = leavesOn <= context.effectiveOn
        return finding(
            .vacancy,
            isFree ? .pass : .block,
            isFree ? .met : .postVacatedTooLate,
            value: .date(leavesOn),
            limit: .date(context.effectiveOn),
            basis: basis
        )
    }

    /// E16: a functional or general post has room in its formation.
    func formation() -> GateFinding {
        let limit = limits.formationGap
        guard !context.target.level.kind.isManagerial else {
            return finding(.formation, .pass, .notApplicable, basis: limit.basis)
        }
        guard let formation = context.target.formation else {
            return finding(.formation, .notExamined, .formationUnknown, basis: limit.basis)
        }
        let room = formation.room
        return finding(
            .formation,
            room >= limit.number ? .pass : .waivable,
            room >= limit.number ? .met : .formationFull,
            value: .number(room),
            limit: .number(limit.number),
            basis: limit.basis
        )
    }

    /// E23: nobody is placed beside a relative or a partner in business.
    func relation() -> GateFinding {
        let basis = "PP 11/2017 Ps 190(5); PermenPANRB 17/2024"
        guard let relations = candidate.relations, let circle = context.target.circle else {
            return finding(.relation, .notExamined, .relationsUnknown, basis: basis)
        }
        let isRelated = relations.contains { circle.contains($0) }
        return finding(.relation, isRelated ? .waivable : .pass, isRelated ? .relatedAtTarget : .met, basis: basis)
    }

    /// E35: the unit that is left keeps the minimum it cannot do without.
    func originMinimum() -> GateFinding {
        let basis = limits.originMinimumBasis
        guard let formation = candidate.post.formation else {
            return finding(.originMinimum, .notExamined, .originMinimumUnknown, basis: basis)
        }
        let minimum = formation.minimum ?? formation.share(limits.originMinimumShare)
        let remaining = formation.afterOneLeft.filled
        return finding(
            .originMinimum,
            remaining >= minimum ? .pass : .waivable,
            remaining >= minimum ? .met : .originBelowMinimum,
            value: .number(remaining),
            limit: .number(minimum),
            basis: basis
        )
    }

    /// E37: a move changes something, and leads down only at one's own request.
    func direction() -> GateFinding {
        let outcome: (GateOutcome, GateReason) =
            switch move.direction {
            case .none: (.block, .noChange)
            case .promotion: (.info, .promotion)
            case .demotion: context.isOwnRequest ? (.pass, .met) : (.warn, .demotion)
            case .lateral, .unitOnly: (.pass, .met)
            }
        return finding(
            .direction,
            outcome.0,
            outcome.1,
            value: .number(limits.levelOrder[context.target.level].number),
            limit: .number(limits.levelOrder[candidate.post.level].number),
            basis: limits.levelOrder[context.target.level].basis
        )
    }
}
