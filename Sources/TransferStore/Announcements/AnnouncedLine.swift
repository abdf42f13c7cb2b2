public import Transfers

/// A line of an announcement together with whom it is about, which is not published.
public struct AnnouncedLine: Sendable {
    /// Whom it is about.
    public let member: AnnouncedMember
    /// What the public reads.
    public let entry: AnnouncementEntry

    /// A line.
    public init(_ member: AnnouncedMember, _ entry: AnnouncementEntry) {
        self.member = member
        self.entry = entry
    }
}
