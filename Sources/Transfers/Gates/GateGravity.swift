/// How grave each gate is for one move when its rule is not met (domain rules, severity).
struct GateGravity {
    /// Whether the agency changes.
    let isBetweenAgencies: Bool
    /// Whether the level rises.
    let isPromotion: Bool
    /// Whether an official is replaced: somebody enters or leaves a post that leads.
    let concernsOfficials: Bool

    /// The outcome of a gate whose rule is not met.
    subscript(_ gate: GateCode) -> GateOutcome {
        switch gate {
        case .tenureSignal, .hardship: .info
        case .otherLeave, .direction: .warn
        case .performance: isBetweenAgencies || isPromotion ? .block : .warn
        case .pastDiscipline: isPromotion ? .block : .warn
        case .rankPromotion: isBetweenAgencies ? .block : .warn
        case .moratorium, .headInauguration: concernsOfficials ? .waivable : .warn
        case .tenure, .retirement, .formation, .education, .relation, .originMinimum: .waivable
        case .legalPosition, .probation, .contractPost, .partTimeAgency, .runningDiscipline, .courtProcess,
            .studyOrBond, .unpaidLeave, .vacancy, .rank, .competence, .entryIntoFunctional, .licence, .experience,
            .signer,
            .activeProposal, .ownRequestService, .agencyConsent, .specialApproval, .auditClearance, .dataQuality,
            .accommodation:
            .block
        }
    }
}

extension GateGravity {
    /// The gravity for a proposal, by what the gates said of it.
    init(_ proposal: Proposal, _ check: GateCheck) {
        isBetweenAgencies = proposal.kind.isBetweenAgencies
        // E37 tells a promotion by an INFO, and nothing else by one.
        isPromotion = check.outcomes[.direction] == .info
        concernsOfficials = proposal.origin.hasSingleHolder || proposal.target.hasSingleHolder
    }
}
