/// Everything an evaluation depends on besides the candidates.
public struct EvaluationContext: Sendable {
    /// The rules.
    public var rules: RuleBook
    /// The weight profile.
    public var profile: WeightProfile.Name
    /// The post to be filled.
    public var target: TargetPost
    /// The day as of which the data are read.
    public var asOf: CivilDate
    /// TMT: the day on which the transfer would take effect.
    public var effectiveOn: CivilDate
    /// The day the decree would be signed.
    public var decidedOn: CivilDate
    /// Whether transfers are at the employees' own request.
    public var isOwnRequest: Bool
    /// Moratoria on record; nil when none were ever entered.
    public var moratoria: [Moratorium]?
    /// When heads of regions were inaugurated, as far as it is on record.
    public var headInaugurations: [HeadInauguration]

    /// A context.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - profile: The weight profile.
    ///   - target: The post to be filled.
    ///   - asOf: The day as of which the data are read.
    ///   - effectiveOn: TMT; the as-of date when nil.
    ///   - decidedOn: The day of the decree; TMT when nil.
    ///   - isOwnRequest: Whether transfers are at the employees' own request.
    ///   - moratoria: Moratoria on record.
    ///   - headInaugurations: When heads of regions were inaugurated.
    public init(
        rules: RuleBook,
        profile: WeightProfile.Name,
        target: TargetPost,
        asOf: CivilDate,
        effectiveOn: CivilDate? = nil,
        decidedOn: CivilDate? = nil,
        isOwnRequest: Bool = false,
        moratoria: [Moratorium]? = nil,
        headInaugurations: [HeadInauguration] = []
    ) {
        self.rules = rules
        self.profile = profile
        self.target = target
        self.asOf = asOf
        self.effectiveOn = effectiveOn ?? asOf
        self.decidedOn = decidedOn ?? effectiveOn ?? asOf
        self.isOwnRequest = isOwnRequest
        self.moratoria = moratoria
        self.headInaugurations = headInaugurations
    }
}
