/// How the roles of a database stand to what this program gives them.
public struct RoleStatus: Sendable {
    /// The roles were applied once.
    public var isApplied = false
    /// They were applied by this program's script.
    public var isCurrent = false
    /// What somebody may do and was not given: role, privilege, object.
    public var added: [String] = []
    /// What was given and is not there any more, as it was recorded.
    public var missing: [String] = []
    /// Roles of ours that are more than groups: superusers, or able to make roles or databases.
    public var powerful: [String] = []
    /// Logins in a group for which their account is not, or that have none.
    public var strangers: [String] = []
}
