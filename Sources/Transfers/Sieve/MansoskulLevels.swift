/// Levels of the nine managerial and socio-cultural competencies, four bits for each; zero where one is not known.
struct MansoskulLevels: Hashable, Sendable {
    private var bits: UInt64 = 0

    init(_ profile: CompetencyProfile) {
        for entry in profile.entries {
            guard let place = Competency.mansoskul.firstIndex(of: entry.competency) else { continue }
            bits |= UInt64(entry.level.number) << UInt64(4 * place)
        }
    }

    /// The level of the competency at a place of ``Competency/mansoskul``; zero when it is not known.
    subscript(place: Int) -> Int { Int(bits >> UInt64(4 * place) & 15) }
}
