public import Transfers

/// One entry of a package's log.
public struct PackageEntry: Sendable {
    /// Its number within the package.
    public let number: Int
    /// What happened, as it is kept.
    public let name: String
    /// The state of the package after it.
    public let after: PackageState
    /// The proposal it is about; nil for the whole package.
    public let proposal: ProposalID?
    /// Who did it, with titles; nil for the system.
    public let actor: String?
    /// The role in which they did it.
    public let role: OfficeRole
    /// When.
    public let at: Instant
}
