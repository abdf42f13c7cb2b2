/// The limits of the gates for one target on one day, looked up once instead of for every candidate.
struct GateLimits: Sendable {
    let tenureMinimum: LevelLimits
    let tenureSignal: LevelLimits
    let hardshipLimit: LevelLimits
    let levelOrder: LevelLimits
    let performanceYears: Limit
    let disciplinePromotion: Limit
    let disciplineLateral: Limit
    let retirementDistance: Limit
    let formationGap: Limit
    let matchMinimum: Fraction
    let matchFull: Fraction
    let matchBasis: String
    let experienceForAdministrator: Limit
    let headInauguration: Limit
    let ownRequestService: Limit
    let assessmentValidity: Limit
    let originMinimumShare: Fraction
    let originMinimumBasis: String

    init(_ rules: RuleBook, for level: PostLevel, on day: CivilDate) throws(RuleBookFault) {
        tenureMinimum = try LevelLimits(rules, .tenureMinimum, on: day)
        tenureSignal = try LevelLimits(rules, .tenureSignal, on: day)
        hardshipLimit = try LevelLimits(rules, .hardshipLimit, on: day)
        levelOrder = try LevelLimits(rules, .levelOrder, on: day)
        performanceYears = try Limit(rules, .performanceYears, for: level, on: day)
        disciplinePromotion = try Limit(rules, .disciplinePromotion, for: level, on: day)
        disciplineLateral = try Limit(rules, .disciplineLateral, for: level, on: day)
        retirementDistance = try Limit(rules, .retirementDistance, for: level, on: day)
        formationGap = try Limit(rules, .formationGap, for: level, on: day)
        matchMinimum = try rules.value(.matchMinimum, for: level, on: day)
        matchFull = try rules.value(.matchFull, for: level, on: day)
        matchBasis = try rules.parameter(.matchMinimum, for: level, on: day).basis
        experienceForAdministrator = try Limit(rules, .experienceForAdministrator, for: level, on: day)
        headInauguration = try Limit(rules, .headInauguration, for: level, on: day)
        ownRequestService = try Limit(rules, .ownRequestService, for: level, on: day)
        assessmentValidity = try Limit(rules, .assessmentValidity, for: level, on: day)
        originMinimumShare = try rules.value(.originMinimumShare, for: level, on: day)
        originMinimumBasis = try rules.parameter(.originMinimumShare, for: level, on: day).basis
    }
}
