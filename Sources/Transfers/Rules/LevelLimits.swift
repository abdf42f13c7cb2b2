/// A limit for each level of post that a candidate may come from.
struct LevelLimits: Sendable {
    private let limits: [PostLevel: Limit]
    private let general: Limit

    init(_ rules: RuleBook, _ code: RuleCode, on day: CivilDate) throws(RuleBookFault) {
        var limits: [PostLevel: Limit] = [:]
        for level in PostLevel.allCases { limits[level] = try Limit(rules, code, for: level, on: day) }
        self.limits = limits
        general = try Limit(rules, code, on: day)
    }

    subscript(level: PostLevel) -> Limit {
        limits[level] ?? general
    }
}
