/// The data without which a component of the score cannot be computed.
public struct MissingData: OptionSet, Hashable, Sendable {
    /// One bit for each.
    public let rawValue: UInt16

    /// A set by its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// K: the predicate of the last year.
    public static let performanceLastYear = MissingData(rawValue: 1)
    /// K: the predicate of the year before.
    public static let performanceYearBefore = MissingData(rawValue: 2)
    /// K: whether there are cases of discipline.
    public static let discipline = MissingData(rawValue: 4)
    /// P, C: an assessment.
    public static let assessment = MissingData(rawValue: 8)
    /// P, C: an assessment that is still valid.
    public static let assessmentExpired = MissingData(rawValue: 16)
    /// P: one of the three values of potential.
    public static let potential = MissingData(rawValue: 32)
    /// C: a level of the assessment that the post asks for.
    public static let competencyLevel = MissingData(rawValue: 64)
    /// C: a technical level that the post asks for.
    public static let technicalLevel = MissingData(rawValue: 128)
    /// C: the education.
    public static let education = MissingData(rawValue: 256)
    /// E: the months in relevant posts.
    public static let relevantMonths = MissingData(rawValue: 512)
    /// N: the formation of the post held.
    public static let originFormation = MissingData(rawValue: 1_024)
    /// N: the formation of the target.
    public static let targetFormation = MissingData(rawValue: 2_048)
    /// C: a standard of the post; nothing is asked for that could be matched.
    public static let standard = MissingData(rawValue: 4_096)

    /// The missing data by the identifiers of an explanation.
    public var names: [String] {
        Self.named.filter { contains($0.0) }.map(\.1)
    }

    private static let named: [(MissingData, String)] = [
        (.performanceLastYear, "performance.last_year"), (.performanceYearBefore, "performance.year_before"),
        (.discipline, "discipline"), (.assessment, "assessment"), (.assessmentExpired, "assessment.expired"),
        (.potential, "potential"), (.competencyLevel, "competency.level"), (.technicalLevel, "competency.technical"),
        (.education, "education"), (.relevantMonths, "experience.relevant"), (.originFormation, "formation.origin"),
        (.targetFormation, "formation.target"), (.standard, "standard"),
    ]
}
