public import Transfers

/// An announcement as it is on record, for the operator's eyes: it knows whom each line is about.
public struct StoredAnnouncement: Sendable {
    /// Its key.
    public let id: AnnouncementID
    /// What it makes public.
    public let subject: AnnouncementSubject
    /// What the public reads.
    public internal(set) var announcement: Announcement
    /// The day on which it became public; nil for a draft.
    public internal(set) var publishedOn: CivilDate?
    /// Whom the records are about, in their order.
    public internal(set) var members: [AnnouncedMember]
    /// When the records were written, in their order.
    public internal(set) var writtenAt: [Instant]
    /// Whose placements are withheld.
    public let withheld: [AnnouncedMember]
    /// The records whose names are redacted.
    public let redacted: Set<Int>

    /// The number of a draft, which is none yet.
    public static let draftNumber = "RANCANGAN"

    /// The number of the record about a person that holds; nil where none does.
    public func standingRecord(of member: AnnouncedMember) -> Int? {
        zip(announcement.records, members).first { record, other in
            other == member && record.entry != nil && announcement.strikingRecord(of: record.number) == nil
        }?.0.number
    }

    /// The number of the last record that brings a line about a person, whether it still holds or not.
    public func lastEntry(of member: AnnouncedMember) -> Int? {
        zip(announcement.records, members).reversed().first { $0.1 == member && $0.0.entry != nil }?.0.number
    }

    /// The announcement as it was at the end of a day, as a draft before it was public; nil before any of it was written.
    ///
    /// A name that was redacted since stays so.
    func past(at end: EndOfDay) -> StoredAnnouncement? {
        let written = zip(zip(announcement.records, members), writtenAt).filter { end.includes($0.1) }
        guard !written.isEmpty || announcement.records.isEmpty else { return nil }
        var past = self
        past.publishedOn = end.kept(publishedOn)
        past.members = written.map(\.0.1)
        past.writtenAt = written.map(\.1)
        past.announcement = Announcement(
            stored: announcement.number,
            decree: announcement.decree,
            objectionUntil: announcement.objectionUntil,
            records: written.map(\.0.0),
            withheld: announcement.withheld
        )
        past.announcement.isDemonstration = announcement.isDemonstration
        return past
    }

    /// The package whose decree it makes public; nil for an order.
    public var package: PackageID? {
        if case .package(let id) = subject { id } else { nil }
    }
}
