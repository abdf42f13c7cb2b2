/// A discipline case.
struct Discipline: Sendable {
    /// R light, S medium, B severe.
    let degree: String
    /// PROSES, BERJALAN or SELESAI.
    let status: String
    let decided: Day
    let begins: Day
    let ends: Day

    /// Whether a severe penalty is being served, which shows in the legal position.
    var isServedSevere: Bool { degree == "B" && status == "BERJALAN" }
}
