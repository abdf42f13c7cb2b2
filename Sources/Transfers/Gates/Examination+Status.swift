/// The person's standing: employment, position, courts, leave, other proposals.
extension Examination {
    /// E01: only the active may be moved; one who served a penalty is moved with a warning.
    func legalPosition() -> GateFinding {
        let basis = "UU 20/2023"
        guard let position = candidate.legalPosition else {
            return finding(.legalPosition, .block, .legalPositionUnknown, basis: basis)
        }
        let outcome: (GateOutcome, GateReason) =
            switch position {
            case .active: (.pass, .met)
            case .underPenalty: (.warn, .legalPositionPenalty)
            default: (.block, .legalPositionInactive)
            }
        return finding(
            .legalPosition,
            outcome.0,
            outcome.1,
            value: .word(position.siasn),
            limit: .word("01"),
            basis: basis
        )
    }

    /// E02: a CPNS is not moved; asking for it counts as resigning.
    func probation() -> GateFinding {
        let isOnProbation = candidate.employment == .cpns
        return finding(
            .probation,
            isOnProbation ? .block : .pass,
            isOnProbation ? .onProbation : .met,
            basis: "PermenPANRB 6/2024 Ps 59"
        )
    }

    /// E03: a PPPK changes the unit only, within the agency and the post.
    func contractPost() -> GateFinding {
        let basis = "PermenPANRB 6/2024 Ps 59; I-MUT 571"
        guard candidate.employment.isContract else {
            return finding(.contractPost, .pass, .notApplicable, basis: basis)
        }
        if move.isBetweenAgencies { return finding(.contractPost, .block, .contractOtherAgency, basis: basis) }
        if move.changesPost { return finding(.contractPost, .block, .contractOtherPost, basis: basis) }
        return finding(.contractPost, .pass, .met, basis: basis)
    }

    /// E04: a PPPK in part time who asks for another agency is deemed to resign.
    func partTimeAgency() -> GateFinding {
        let basis = "KepmenPANRB 16/2025 diktum 25"
        guard candidate.employment == .pppkPartTime else {
            return finding(.partTimeAgency, .pass, .notApplicable, basis: basis)
        }
        return finding(
            .partTimeAgency,
            move.isBetweenAgencies ? .block : .pass,
            move.isBetweenAgencies ? .partTimeOtherAgency : .met,
            basis: basis
        )
    }

    /// E10: nobody is moved out of a court process.
    func courtProcess() -> GateFinding {
        simple(
            .courtProcess,
            isHit: candidate.isInCourt,
            outcome: .block,
            reason: .inCourt,
            missing: .courtUnknown,
            basis: "Peraturan BKN 5/2019 Ps 3"
        )
    }

    /// E11: nobody is moved out of a study assignment or a service bond.
    func studyOrBond() -> GateFinding {
        let basis = "Peraturan BKN 5/2019 Ps 3"
        if candidate.legalPosition == .studyAssignment {
            return finding(.studyOrBond, .block, .onStudyAssignment, basis: basis)
        }
        return simple(
            .studyOrBond,
            isHit: candidate.isBound,
            outcome: .block,
            reason: .serviceBond,
            missing: .serviceBondUnknown,
            basis: basis
        )
    }

    /// E12: nobody is moved during a leave outside of state responsibility, nor while it is still on record.
    func unpaidLeave() -> GateFinding {
        let isAway = candidate.legalPosition?.isUnpaidLeave ?? false
        return finding(
            .unpaidLeave,
            isAway ? .block : .pass,
            isAway ? .onUnpaidLeave : .met,
            basis: "Peraturan BKN 24/2017"
        )
    }

    /// E13: another leave only moves the day on which service begins.
    func otherLeave() -> GateFinding {
        let basis = "Peraturan BKN 24/2017"
        return switch candidate.leave {
        case nil: finding(.otherLeave, .notExamined, .leaveUnknown, basis: basis)
        case .atWork: finding(.otherLeave, .pass, .met, basis: basis)
        case .openEnded: finding(.otherLeave, .warn, .onLeave, limit: .date(context.effectiveOn), basis: basis)
        case .until(let day):
            finding(
                .otherLeave,
                day < context.effectiveOn ? .pass : .warn,
                day < context.effectiveOn ? .met : .onLeave,
                value: .date(day),
                limit: .date(context.effectiveOn),
                basis: basis
            )
        }
    }

    /// E27: one active proposal per person.
    func activeProposal() -> GateFinding {
        simple(
            .activeProposal,
            isHit: candidate.hasActiveProposal,
            outcome: .block,
            reason: .proposalActive,
            missing: .proposalsUnknown,
            basis: "satu usulan aktif per pegawai"
        )
    }

    /// E28: a promotion in rank that is under way should be finished first.
    func rankPromotion() -> GateFinding {
        simple(
            .rankPromotion,
            isHit: candidate.isBeingPromotedInRank,
            outcome: move.isBetweenAgencies ? .block : .warn,
            reason: .rankPromotionRunning,
            missing: .rankPromotionUnknown,
            basis: "praktik daerah"
        )
    }

    /// E33: nobody is moved while it is not clear who they are.
    func dataQuality() -> GateFinding {
        finding(
            .dataQuality,
            candidate.hasIdentityConflict ? .block : .pass,
            candidate.hasIdentityConflict ? .identityConflict : .met,
            basis: "Perka BKN 22/2007"
        )
    }

    /// E36: an approved accommodation outweighs a need.
    func accommodation() -> GateFinding {
        simple(
            .accommodation,
            isHit: candidate.accommodationExcludesTarget,
            outcome: .block,
            reason: .accommodationExcludes,
            missing: .accommodationUnknown,
            basis: "UU 8/2016; UU 27/2022"
        )
    }

    /// A gate that one stored yes or no decides.
    private func simple(
        _ code: GateCode,
        isHit: Bool?,
        outcome: GateOutcome,
        reason: GateReason,
        missing: GateReason,
        basis: String
    ) -> GateFinding {
        switch isHit {
        case nil: finding(code, .notExamined, missing, basis: basis)
        case true?: finding(code, outcome, reason, basis: basis)
        case false?: finding(code, .pass, .met, basis: basis)
        }
    }
}
