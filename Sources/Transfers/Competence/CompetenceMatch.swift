/// How the levels of a person match those a post asks for.
///
/// A match is `100 · mean(min(1, level held / level required))`: more than required makes up for nothing elsewhere.
struct CompetenceMatch: Sendable {
    /// Match of the managerial and socio-cultural competencies; nil when none is asked for or a level is missing.
    let mansoskul: Fraction?
    /// Match of the technical competencies; nil when none is asked for or a level is missing.
    let technical: Fraction?
    /// Whether every managerial and socio-cultural level asked for is known.
    let isMansoskulKnown: Bool
    /// Whether every technical level asked for is known.
    let isTechnicalKnown: Bool

    /// Of nobody: for gates that look at no competence.
    static let unknown = CompetenceMatch()

    private init() {
        mansoskul = nil
        technical = nil
        isMansoskulKnown = false
        isTechnicalKnown = false
    }

    init(of candidate: Candidate, to standard: SplitStandard, assessment: Assessment?) throws(ArithmeticFault) {
        let held = assessment?.levels ?? .empty
        mansoskul = try Self.match(held, standard.mansoskul)
        technical = try Self.match(candidate.technical, standard.technical)
        isMansoskulKnown = mansoskul != nil || standard.mansoskul.isEmpty
        isTechnicalKnown = technical != nil || standard.technical.isEmpty
    }

    /// The match over the entries of a standard; nil when there are none or a level is missing.
    private static func match(
        _ held: CompetencyProfile,
        _ required: [CompetencyProfile.Entry]
    ) throws(ArithmeticFault) -> Fraction? {
        guard !required.isEmpty, let sixtieths = sixtieths(of: held, required) else { return nil }
        return try Fraction(100 * sixtieths, over: 60 * required.count)
    }

    /// The sum of what is met of each entry; nil when a level is missing.
    ///
    /// 60 is a multiple of every level from 1 to 5, so that each quotient is a whole number of sixtieths.
    static func sixtieths(of held: CompetencyProfile, _ required: [CompetencyProfile.Entry]) -> Int? {
        var sixtieths = 0
        for entry in required {
            guard let level = held[entry.competency] else { return nil }
            sixtieths += min(60, 60 * level.number / entry.level.number)
        }
        return sixtieths
    }
}
