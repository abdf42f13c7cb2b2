internal import Postgres
internal import Transfers

/// A record of an announcement as a row has it.
struct AnnouncementLineRow {
    let record: AnnouncementRecord
    let member: AnnouncedMember
    let isRedacted: Bool
    let writtenAt: Instant

    /// What stands where a name was.
    static let redactedName = "(nama disamarkan)"

    /// Reads a row of ``AnnouncementSQL/records(of:)``.
    init(_ row: Row) throws {
        let (proposal, assignment) = (try row.decode(at: 2, as: Int64?.self), try row.decode(at: 17, as: Int64?.self))
        guard let member = AnnouncedMember(proposal: proposal, assignment: assignment) else {
            throw PostgresError(.decoding, "a line of an announcement is about nobody")
        }
        self.member = member
        isRedacted = try row.decode(at: 16)
        writtenAt = try row.decode(at: 20)
        let entry = try Self.entry(row, isRedacted: isRedacted)
        let content: AnnouncementRecord.Content
        if let corrected = try row.decode(at: 3, as: Int?.self) {
            content = .correction(of: corrected, try Self.correction(row), entry)
        } else if let extended = try row.decode(at: 18, as: Int?.self) {
            content = .addition(to: extended, try Self.correction(row))
        } else if let entry {
            content = .entry(entry)
        } else {
            throw PostgresError(.decoding, "a line of an announcement says nothing")
        }
        record = AnnouncementRecord(number: try row.decode(at: 1), content: content)
    }

    private static func correction(_ row: Row) throws -> AnnouncementCorrection {
        let cause = try StoredJSON.word(AnnouncementCorrection.Cause.self, try row.decode(at: 4))
        let date = try row.decode(at: 5, as: CivilDate.self)
        return try AnnouncementCorrection(cause, on: date, reference: try row.decode(at: 6))
    }

    private static func entry(_ row: Row, isRedacted: Bool) throws -> AnnouncementEntry? {
        guard let name = try row.decode(at: 7, as: String?.self) else { return nil }
        let old = (try row.decode(at: 8, as: String?.self), try row.decode(at: 9, as: String?.self))
        var from: AnnouncedPlace?
        if case (let post?, let unit?) = old { from = AnnouncedPlace(post: post, unit: unit) }
        return try AnnouncementEntry(
            name: PersonName(name: isRedacted ? redactedName : name),
            from: from,
            to: AnnouncedPlace(post: try row.decode(at: 10), unit: try row.decode(at: 11)),
            district: try row.decode(at: 12),
            effectiveOn: try row.decode(at: 13),
            until: try row.decode(at: 19),
            kind: try StoredJSON.word(AnnouncedKind.self, try row.decode(at: 14)),
            session: try row.decode(at: 15)
        )
    }
}
