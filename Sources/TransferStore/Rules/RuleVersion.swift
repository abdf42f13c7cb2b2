public import Transfers

/// A published version of the rules.
public struct RuleVersion: Sendable {
    /// Who wrote the rows.
    public enum Origin: String, Sendable, CaseIterable {
        /// They are as delivered with the program.
        case standard = "STANDARD"
        /// The province edited them.
        case province = "PROVINCE"
    }

    /// The version, such as `2025.4`.
    public let name: String
    /// The first day on which it is in force.
    public let validFrom: CivilDate
    /// When it was published.
    public let publishedAt: Instant
    /// The database role by which it was.
    public let publishedBy: String
    /// Who wrote the rows.
    public let origin: Origin
    /// Why it was published.
    public let reason: String?
    /// How many evaluations were made by it.
    public let evaluations: Int
    /// Whether it is in force today.
    public let isCurrent: Bool

    /// Whether it was published by the end of a day, or is counted as in force by then: rules as delivered are older than
    /// the database they are in.
    public func isKnown(on day: CivilDate) -> Bool {
        validFrom <= day || publishedAt < Instant(date: day, second: 86_400, zone: .wib)
    }
}
