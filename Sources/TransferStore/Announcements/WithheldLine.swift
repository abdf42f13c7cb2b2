public import Transfers

/// A placement that is not made public together with whom it is about; what it would have said counts in aggregates.
public struct WithheldLine: Sendable {
    /// Whom it is about.
    public let proposal: ProposalID
    /// Who decided it, and why.
    public let withheld: WithheldEntry
    /// What would have been published.
    public let entry: AnnouncementEntry

    /// A placement withheld.
    public init(_ proposal: ProposalID, _ withheld: WithheldEntry, insteadOf entry: AnnouncementEntry) {
        self.proposal = proposal
        self.withheld = withheld
        self.entry = entry
    }
}
