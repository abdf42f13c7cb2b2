public import Transfers

/// A package as it is on record, with its members.
public struct StoredPackage: Sendable {
    /// Its number.
    public let id: PackageID
    /// What it is about, for people to read.
    public let title: String
    /// The number of its last event.
    public internal(set) var version: Int
    /// What it is and how far it has come.
    public internal(set) var package: Package
    /// The proposals of its members, in the order of the package.
    public internal(set) var members: [StoredProposal]

    /// The member whose proposal has a number.
    public func member(_ id: ProposalID) -> StoredProposal? {
        members.first { $0.id == id }
    }
}
