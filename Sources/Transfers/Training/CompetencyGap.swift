/// How far a level held stays behind the level a post asks for.
public struct CompetencyGap: Hashable, Sendable {
    /// The competency.
    public let competency: Competency
    /// The level held.
    public let held: CompetencyLevel
    /// The level asked for.
    public let required: CompetencyLevel

    /// How many levels are missing, at least 1.
    public var size: Int { required.number - held.number }

    /// The gaps of a person against a standard, in the order of the standard, and the competencies whose level is not known.
    static func gaps(
        of candidate: Candidate,
        to standard: CompetencyProfile
    ) -> (gaps: [CompetencyGap], unknown: [Competency]) {
        var gaps: [CompetencyGap] = []
        var unknown: [Competency] = []
        for entry in standard.entries {
            let held = entry.competency.isTechnical ? candidate.technical : candidate.assessment?.levels
            guard let level = held?[entry.competency] else {
                unknown.append(entry.competency)
                continue
            }
            guard level < entry.level else { continue }
            gaps.append(CompetencyGap(competency: entry.competency, held: level, required: entry.level))
        }
        return (gaps, unknown)
    }
}
