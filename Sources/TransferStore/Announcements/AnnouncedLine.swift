public import Transfers

/// A line of an announcement together with whom it is about, which is not published.
public struct AnnouncedLine: Sendable {
    /// Whom it is about.
    public let proposal: ProposalID
    /// What the public reads.
    public let entry: AnnouncementEntry

    /// A line.
    public init(_ proposal: ProposalID, _ entry: AnnouncementEntry) {
        self.proposal = proposal
        self.entry = entry
    }
}
