public import Transfers

/// An announcement as it is on record, for the operator's eyes: it knows whom each line is about.
public struct StoredAnnouncement: Sendable {
    /// Its key.
    public let id: AnnouncementID
    /// The package whose decree it makes public.
    public let package: PackageID
    /// What the public reads.
    public let announcement: Announcement
    /// The day on which it became public; nil for a draft.
    public let publishedOn: CivilDate?
    /// Whom the records are about, in their order.
    public let proposals: [ProposalID]
    /// Whose placements are withheld.
    public let withheld: [ProposalID]
    /// The records whose names are redacted.
    public let redacted: Set<Int>

    /// The number of a draft, which is none yet.
    public static let draftNumber = "RANCANGAN"

    /// The number of the record about a person that holds; nil where none does.
    public func standingRecord(of proposal: ProposalID) -> Int? {
        zip(announcement.records, proposals).first { record, subject in
            subject == proposal && record.entry != nil && announcement.strikingRecord(of: record.number) == nil
        }?.0.number
    }
}
