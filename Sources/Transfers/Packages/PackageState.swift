/// How far a package has come.
public enum PackageState: String, Sendable, CaseIterable {
    /// Being put together, or put together anew after a chain broke.
    case draft = "DRAFT"
    /// Complete, and before those who judge.
    case proposed = "PROPOSED"
    case decided = "DECIDED"
    case declined = "DECLINED"
    case signed = "SIGNED"
}
