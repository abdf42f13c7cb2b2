/// How long: in the post, up to retirement, in service, in remote units.
extension Examination {
    /// A TMT before the post was taken up counts as no time in it.
    private var monthsInPost: Int {
        max(candidate.post.since.months(until: context.effectiveOn), 0)
    }

    /// E05: two years in the post; a JPT official is not replaced before, others with a waiver of the PPK.
    func tenure() -> GateFinding {
        let limit = limits.tenureMinimum[candidate.post.level]
        let isLongEnough = monthsInPost >= limit.number
        let failure: GateOutcome = candidate.post.level.kind.isJPT ? .block : .waivable
        return finding(
            .tenure,
            isLongEnough ? .pass : failure,
            isLongEnough ? .met : .tenureTooShort,
            value: .number(monthsInPost),
            limit: .number(limit.number),
            basis: limit.basis
        )
    }

    /// E06: more than five years in the post is a signal, not a bar.
    func tenureSignal() -> GateFinding {
        let limit = limits.tenureSignal[candidate.post.level]
        let isLong = monthsInPost > limit.number
        return finding(
            .tenureSignal,
            isLong ? .info : .pass,
            isLong ? .tenureLong : .met,
            value: .number(monthsInPost),
            limit: .number(limit.number),
            basis: limit.basis
        )
    }

    /// E14: enough time before retirement, by the retirement age of the present post.
    func retirement() -> GateFinding {
        let limit = limits.retirementDistance
        guard let retirement = candidate.retirement else {
            return finding(.retirement, .notExamined, .retirementUnknown, basis: limit.basis)
        }
        let months = context.effectiveOn.months(until: retirement)
        let outcome: (GateOutcome, GateReason) =
            if retirement <= context.effectiveOn {
                (.block, .retirementReached)
            } else {
                months >= limit.number ? (.pass, .met) : (.waivable, .retirementNear)
            }
        return finding(
            .retirement,
            outcome.0,
            outcome.1,
            value: .number(months),
            limit: .number(limit.number),
            detail: .date(retirement),
            basis: limit.basis
        )
    }

    /// E29: ten years as PNS before a move to another agency at one's own request.
    func ownRequestService() -> GateFinding {
        let limit = limits.ownRequestService
        guard context.isOwnRequest, move.isBetweenAgencies, candidate.employment == .pns else {
            return finding(.ownRequestService, .pass, .notApplicable, basis: limit.basis)
        }
        guard let since = candidate.pnsSince else {
            return finding(.ownRequestService, .notExamined, .pnsSinceUnknown, basis: limit.basis)
        }
        let months = since.months(until: context.effectiveOn)
        let isLongEnough = months >= limit.number
        return finding(
            .ownRequestService,
            isLongEnough ? .pass : .block,
            isLongEnough ? .met : .ownRequestTooEarly,
            value: .number(months),
            limit: .number(limit.number),
            detail: since.adding(months: limit.number).map { .date($0) } ?? .none,
            basis: limit.basis
        )
    }

    /// E34: after the limit in a remote unit one should return, and not be sent to another.
    func hardship() -> GateFinding {
        let limit = limits.hardshipLimit[candidate.post.level]
        let months = candidate.hardship.months
        let outcome: (GateOutcome, GateReason) =
            if months <= limit.number {
                (.pass, .met)
            } else {
                context.target.isHardship ? (.warn, .hardshipAgain) : (.info, .hardshipReturn)
            }
        return finding(
            .hardship,
            outcome.0,
            outcome.1,
            value: .number(months),
            limit: .number(limit.number),
            basis: limit.basis
        )
    }
}
