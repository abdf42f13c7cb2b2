internal import Transfers

/// The result of an assessment centre.
struct Assessment: Sendable {
    let day: CivilDate
    /// 0 to 100: competence, psychological potential, track record.
    let competence: Int
    let potential: Int
    let record: Int
    /// The eight managerial competencies and the socio-cultural one, each 1 to 5.
    let levels: [Int]
}
