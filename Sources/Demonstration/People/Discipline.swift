internal import Transfers

/// A discipline case.
struct Discipline: Sendable {
    /// R light, S medium, B severe.
    let degree: String
    /// PROSES, BERJALAN or SELESAI.
    let status: String
    let decided: CivilDate
    let begins: CivilDate
    let ends: CivilDate

    /// Whether a severe penalty is being served, which shows in the legal position.
    var isServedSevere: Bool { degree == "B" && status == "BERJALAN" }
}
