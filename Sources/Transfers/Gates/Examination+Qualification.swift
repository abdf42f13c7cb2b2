/// What the post's standard asks of a person: education, rank, competence, licences, experience.
extension Examination {
    /// E17: level and field of education; a related field is a condition, and a licensed profession bears no exception.
    func education() -> GateFinding {
        let basis = "PermenPANRB 38/2017"
        guard let standard = context.target.education else {
            return finding(.education, .notExamined, .educationStandardUnknown, basis: basis)
        }
        guard let education = candidate.education else {
            return finding(.education, .notExamined, .educationUnknown, basis: basis)
        }
        let failure: GateOutcome = context.target.isClinical ? .block : .waivable
        let outcome: (GateOutcome, GateReason) =
            switch standard.match(education) {
            case .full: (.pass, .met)
            case .fieldUnknown: (.notExamined, .educationFieldUnknown)
            case .related: (context.target.isClinical ? .block : .warn, .educationRelated)
            case .unrelated: (failure, .educationUnrelated)
            case .levelNotMet: (failure, .educationLevelNotMet)
            }
        return finding(
            .education,
            outcome.0,
            outcome.1,
            value: .word(education.level.name),
            limit: .word(standard.minimum.name),
            detail: education.field.map { .word($0.text) } ?? .none,
            basis: basis
        )
    }

    /// E18: the rank within the post's range.
    func rank() -> GateFinding {
        let basis = "PermenPANRB 38/2017; ACC_10"
        guard let rank = candidate.rank else { return finding(.rank, .notExamined, .rankUnknown, basis: basis) }
        guard let range = context.target.ranks, let isInside = range.contains(rank) else {
            return finding(.rank, .notExamined, .rankRangeUnknown, value: .rank(rank), basis: basis)
        }
        return finding(
            .rank,
            isInside ? .pass : .block,
            isInside ? .met : .rankOutside,
            value: .rank(rank),
            limit: .ranks(range),
            basis: basis
        )
    }

    /// E19: the job person match; the managerial and socio-cultural one may bar, the technical one in clinical posts only.
    func competence() -> GateFinding {
        let isKnown = match.isMansoskulKnown && match.isTechnicalKnown
        guard isKnown, match.mansoskul != nil || match.technical != nil else {
            return finding(.competence, .notExamined, .competenceUnknown, basis: limits.matchBasis)
        }
        let outcome = competenceOutcome()
        return finding(
            .competence,
            outcome.0,
            outcome.1,
            value: match.mansoskul.map { .score($0) } ?? .none,
            limit: .score(outcome.0 == .block ? limits.matchMinimum : limits.matchFull),
            detail: match.technical.map { .score($0) } ?? .none,
            basis: limits.matchBasis
        )
    }

    private func competenceOutcome() -> (GateOutcome, GateReason) {
        let technicalFails = match.technical.map { $0 < limits.matchMinimum } ?? false
        let mansoskul = match.mansoskul.map {
            JobPersonMatch($0, minimum: limits.matchMinimum, full: limits.matchFull)
        }
        if mansoskul == .fails { return (.block, .competenceFails) }
        if technicalFails, context.target.isClinical { return (.block, .technicalFails) }
        if mansoskul == .stillMeets { return (.warn, .competenceConditional) }
        return technicalFails ? (.warn, .technicalConditional) : (.pass, .met)
    }

    /// E20: a functional post is entered by a passed competence test.
    func entryIntoFunctional() -> GateFinding {
        let basis = "PermenPANRB 1/2023"
        guard move.entersFunctional else { return finding(.entryIntoFunctional, .pass, .notApplicable, basis: basis) }
        return switch candidate.hasPassedCompetenceTest {
        case nil: finding(.entryIntoFunctional, .notExamined, .competenceTestUnknown, basis: basis)
        case true?: finding(.entryIntoFunctional, .pass, .met, basis: basis)
        case false?: finding(.entryIntoFunctional, .block, .competenceTestNotPassed, basis: basis)
        }
    }

    /// E21: every licence the post asks for is valid on the day it takes effect.
    func licence() -> GateFinding {
        let basis = "UU 17/2023"
        guard !context.target.licences.isEmpty else { return finding(.licence, .pass, .notApplicable, basis: basis) }
        guard let held = candidate.licences else {
            return finding(.licence, .notExamined, .licencesUnknown, basis: basis)
        }
        let missing = context.target.licences.first { required in
            !held.contains { $0.code == required && $0.validTo >= context.effectiveOn }
        }
        guard let missing else { return finding(.licence, .pass, .met, basis: basis) }
        let expired = held.filter { $0.code == missing }.map(\.validTo).max()
        return finding(
            .licence,
            context.target.isClinical ? .block : .warn,
            expired == nil ? .licenceMissing : .licenceExpired,
            value: .word(missing.text),
            limit: .date(context.effectiveOn),
            detail: expired.map { .date($0) } ?? .none,
            basis: basis
        )
    }

    /// E22: three years as pengawas, or in an equal functional post, before a promotion to administrator.
    func experience() -> GateFinding {
        let limit = limits.experienceForAdministrator
        guard context.target.level == .administrator, move.direction == .promotion else {
            return finding(.experience, .pass, .notApplicable, basis: limit.basis)
        }
        guard let months = candidate.supervisoryMonths else {
            return finding(.experience, .notExamined, .experienceUnknown, basis: limit.basis)
        }
        let isLongEnough = months >= limit.number
        return finding(
            .experience,
            isLongEnough ? .pass : .block,
            isLongEnough ? .met : .experienceTooShort,
            value: .number(months),
            limit: .number(limit.number),
            basis: limit.basis
        )
    }
}
