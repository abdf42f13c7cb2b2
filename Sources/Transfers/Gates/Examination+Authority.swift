/// When officials may be replaced, and the papers that later steps bring.
extension Examination {
    /// E24: no election moratorium on the day of the decree nor on the day it takes effect.
    func moratorium() -> GateFinding {
        let basis = "UU 10/2016 Ps 71(2)"
        guard let moratoria = context.moratoria else {
            return finding(.moratorium, .notExamined, .moratoriaUnknown, basis: basis)
        }
        let agencies = [context.target.agency, candidate.post.agency]
        let days = [context.decidedOn, context.effectiveOn]
        let binding = moratoria.filter { moratorium in
            agencies.contains { agency in days.contains { moratorium.binds(agency, on: $0) } }
        }
        if let covering = binding.first(where: covers) {
            return finding(
                .moratorium,
                .waivable,
                .moratoriumCovers,
                value: .date(covering.startsOn),
                limit: .date(covering.endsOn),
                detail: .word(covering.basis),
                basis: basis
            )
        }
        guard let near = binding.first else { return finding(.moratorium, .pass, .met, basis: basis) }
        return finding(
            .moratorium,
            .warn,
            .moratoriumNear,
            value: .date(near.startsOn),
            limit: .date(near.endsOn),
            detail: .word(near.basis),
            basis: basis
        )
    }

    private func covers(_ moratorium: Moratorium) -> Bool {
        moratorium.covers(context.target.level.kind, leadsUnit: context.target.leadsUnit)
            || moratorium.covers(candidate.post.level.kind, leadsUnit: candidate.post.leadsUnit)
    }

    /// E25: six months after the head of the region took office.
    func headInauguration() -> GateFinding {
        let limit = limits.headInauguration
        let agencies = [context.target.agency, candidate.post.agency]
        let days = context.headInaugurations.filter { inauguration in
            inauguration.day <= context.decidedOn && inauguration.agency.map(agencies.contains) ?? true
        }
        guard let day = days.map(\.day).max() else {
            return finding(.headInauguration, .notExamined, .headInaugurationUnknown, basis: limit.basis)
        }
        let months = day.months(until: context.decidedOn)
        let isLongEnough = months >= limit.number
        return finding(
            .headInauguration,
            isLongEnough ? .pass : concernsOfficials ? .waivable : .warn,
            isLongEnough ? .met : .headNew,
            value: .number(months),
            limit: .number(limit.number),
            detail: .date(day),
            basis: limit.basis
        )
    }

    /// E26: known when a decree is drafted.
    func signer() -> GateFinding {
        finding(.signer, .notExamined, .signerLater, basis: "UU 30/2014; SE BKN tentang Plt")
    }

    /// E30: another agency's letters and BKN's consideration, known at the proposal.
    func agencyConsent() -> GateFinding {
        later(.agencyConsent, applies: move.isBetweenAgencies, .agencyConsentLater, basis: "PP 11/2017 Ps 192")
    }

    /// E31: the approval special posts need, known at the proposal.
    func specialApproval() -> GateFinding {
        later(
            .specialApproval,
            applies: context.target.needsSpecialApproval,
            .specialApprovalLater,
            basis: "Permendagri 76/2015"
        )
    }

    /// E32: the audit's letter for another agency, known at the proposal.
    func auditClearance() -> GateFinding {
        later(
            .auditClearance,
            applies: move.isBetweenAgencies,
            .auditClearanceLater,
            basis: "Peraturan BKN 5/2019 Ps 3"
        )
    }

    private func later(_ code: GateCode, applies: Bool, _ reason: GateReason, basis: String) -> GateFinding {
        applies
            ? finding(code, .notExamined, reason, basis: basis)
            : finding(code, .pass, .notApplicable, basis: basis)
    }
}
