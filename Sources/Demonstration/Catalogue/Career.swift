/// A functional career (jabatan fungsional): the same work at several levels.
struct Career: Sendable {
    let code: String
    let name: String
    let field: String
    let levels: [CareerLevel]
    var families: [String] = []
    /// The licence without which the work may not be done.
    var licence: String?
    /// Educations of a neighbouring field that beginners of the expert branch also have.
    var beginners: [Education] = []

    /// The code of the post at a level: `J-PROMKES-MUDA`.
    func post(_ level: CareerLevel) -> String { "J-\(code)-\(level.suffix)" }

    /// The posts of this career; who begins in it usually comes from the post `entry`.
    func posts(entry: String) -> [Post] {
        levels.map { level in
            Post(
                code: post(level),
                name: "\(name) \(level.title)",
                kind: .functional,
                echelon: 99,
                level: level,
                grade: level.grade,
                pensionAge: level.pensionAge,
                ranks: level.ranks,
                minimumEducation: level.isSkilled ? 30 : 35,
                field: field,
                families: families,
                licence: licence,
                standard: Competencies.standard(level.competence, technical: technical(level)),
                educations: Educations.of(field, levels: level.isSkilled ? 30...30 : 35...50)
                    + (level == .ahliPertama ? beginners : []),
                previous: before(level) ?? entry
            )
        }
    }

    /// Those of the field; who may next lead a section also knows its budget a little.
    private func technical(_ level: CareerLevel) -> [(code: String, level: Int)] {
        (Competencies.technical[field] ?? []).map { ($0, level.competence) }
            + (level == .ahliMuda ? [(Competencies.budget, 1)] : [])
    }

    private func before(_ level: CareerLevel) -> String? {
        let lower: CareerLevel? =
            switch level {
            case .mahir: .terampil
            case .penyelia: .mahir
            case .ahliMuda: .ahliPertama
            case .ahliMadya: .ahliMuda
            case .terampil, .ahliPertama: nil
            }
        return lower.flatMap { levels.contains($0) ? post($0) : nil }
    }
}
