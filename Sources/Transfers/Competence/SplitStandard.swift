/// A post's standard in its two parts, split once for all candidates.
struct SplitStandard: Sendable {
    /// What is asked for of the nine managerial and socio-cultural competencies.
    let mansoskul: [CompetencyProfile.Entry]
    /// What is asked for of technical ones.
    let technical: [CompetencyProfile.Entry]

    init(_ standard: CompetencyProfile) {
        mansoskul = standard.entries.filter { !$0.competency.isTechnical }
        technical = standard.entries.filter(\.competency.isTechnical)
    }

    /// The nine without those the standard has.
    var missing: [Competency] {
        Competency.mansoskul.filter { competency in !mansoskul.contains { $0.competency == competency } }
    }
}
