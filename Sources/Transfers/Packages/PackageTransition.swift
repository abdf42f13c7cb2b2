/// What became of a package and of its proposals.
public struct PackageTransition: Hashable, Sendable {
    /// The state of the package before.
    public let before: PackageState
    /// The package after.
    public let package: Package
    /// What became of proposals, with the effects of each.
    public let transitions: [ProposalTransition]
    /// The members whose chain broke, so that their place is no longer sure.
    public let affected: [PersonID]
}
