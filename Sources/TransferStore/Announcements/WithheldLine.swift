public import Transfers

/// A placement that is not made public together with whom it is about; what it would have said counts in aggregates.
public struct WithheldLine: Sendable {
    /// Whom it is about.
    public let member: AnnouncedMember
    /// Who decided it, and why.
    public let withheld: WithheldEntry
    /// What would have been published.
    public let entry: AnnouncementEntry

    /// A placement withheld.
    public init(_ member: AnnouncedMember, _ withheld: WithheldEntry, insteadOf entry: AnnouncementEntry) {
        self.member = member
        self.withheld = withheld
        self.entry = entry
    }
}
