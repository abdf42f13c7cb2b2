/// One candidate before the gates of one target.
///
/// The gates themselves are in the extensions, by subject. Each is a pure function of what is stored here, so that an
/// outcome kept without its explanation can be explained again at any time.
struct Examination {
    let candidate: Candidate
    let context: EvaluationContext
    let limits: GateLimits
    let move: Move
    let match: CompetenceMatch

    /// Lets one gate examine the candidate, by the data and by letters.
    func examine(_ code: GateCode) -> GateFinding {
        ascertained(examineData(code))
    }

    private func examineData(_ code: GateCode) -> GateFinding {
        switch code {
        case .legalPosition: legalPosition()
        case .probation: probation()
        case .contractPost: contractPost()
        case .partTimeAgency: partTimeAgency()
        case .tenure: tenure()
        case .tenureSignal: tenureSignal()
        case .performance: performance()
        case .runningDiscipline: runningDiscipline()
        case .pastDiscipline: pastDiscipline()
        case .courtProcess: courtProcess()
        case .studyOrBond: studyOrBond()
        case .unpaidLeave: unpaidLeave()
        case .otherLeave: otherLeave()
        case .retirement: retirement()
        case .vacancy: vacancy()
        case .formation: formation()
        case .education: education()
        case .rank: rank()
        case .competence: competence()
        case .entryIntoFunctional: entryIntoFunctional()
        case .licence: licence()
        case .experience: experience()
        case .relation: relation()
        case .moratorium: moratorium()
        case .headInauguration: headInauguration()
        case .signer: signer()
        case .activeProposal: activeProposal()
        case .rankPromotion: rankPromotion()
        case .ownRequestService: ownRequestService()
        case .agencyConsent: agencyConsent()
        case .specialApproval: specialApproval()
        case .auditClearance: auditClearance()
        case .dataQuality: dataQuality()
        case .hardship: hardship()
        case .originMinimum: originMinimum()
        case .accommodation: accommodation()
        case .direction: direction()
        }
    }

    /// A finding; a value that is not given does not apply.
    func finding(
        _ code: GateCode,
        _ outcome: GateOutcome,
        _ reason: GateReason,
        value: GateValue = .none,
        limit: GateValue = .none,
        detail: GateValue = .none,
        basis: String
    ) -> GateFinding {
        GateFinding(
            code: code,
            outcome: outcome,
            reason: reason,
            value: value,
            limit: limit,
            detail: detail,
            basis: basis
        )
    }
}
