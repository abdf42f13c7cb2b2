import Schema

/// Whether everybody may do what the roles were given, and nobody more.
struct RoleHealth {
    var status: RoleStatus

    /// More of the same would say no more.
    private static let most = 20

    var findings: [Finding] {
        guard status.isApplied else { return [.warning("roles", .rolesNotApplied, .applyRoles)] }
        var found: [Finding] = []
        if !status.isCurrent { found.append(.warning("roles", .rolesOfAnotherVersion, .applyRoles)) }
        found += status.added.prefix(Self.most).map { .critical("grants", .grantAdded, at: $0, .applyRoles) }
        found += status.missing.prefix(Self.most).map { .warning("grants", .grantMissing, at: $0, .applyRoles) }
        found += status.powerful.map { .critical("roles", .roleTooPowerful, at: $0, .weakenRole) }
        found += status.strangers.map { .warning("accounts", .loginWithoutAccount, at: $0, .openAccount) }
        return found.isEmpty ? [.fine("roles", .rolesAsGiven)] : found
    }
}
