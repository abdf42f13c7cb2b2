public import Transfers

/// The JP of one employee in a year as an operator reads it.
public struct YearlyHours: Sendable {
    /// The NIP.
    public let nip: String
    /// The name with titles.
    public let name: String
    /// The unit.
    public let unitName: String
    /// What was done, beside what the law asks for.
    public let year: TrainingYear
    /// JP of courses that the person is enrolled in.
    public let coming: Int
}
