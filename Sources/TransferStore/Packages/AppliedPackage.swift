public import Transfers

/// What became of a package, and of its proposals.
public struct AppliedPackage: Sendable {
    /// The package.
    public let id: PackageID
    /// The state before.
    public let before: PackageState
    /// The state after.
    public let after: PackageState
    /// What became of proposals.
    public let transitions: [AppliedTransition]
    /// The number of the package's last event.
    public let version: Int
}
