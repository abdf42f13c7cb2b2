/// What a login of a person is for; each is a group of the database, and its members may do what the group may.
public enum AccountRole: String, CaseIterable, Sendable {
    case operates = "OPERATOR"
    case verifies = "VERIFIER"
    case recommends = "TPK"
    case decides = "DECIDER"
    case audits = "AUDITOR"

    /// The group, as `SQL/roles.sql` makes it.
    public var group: String { "mutasi_\(rawValue.lowercased())" }
}
