internal import Postgres
internal import Transfers

/// A record of an announcement as a row has it.
struct AnnouncementLineRow {
    let record: AnnouncementRecord
    let proposal: ProposalID
    let isRedacted: Bool

    /// What stands where a name was.
    static let redactedName = "(nama disamarkan)"

    /// Reads a row of ``AnnouncementSQL/records(of:)``.
    init(_ row: Row) throws {
        proposal = ProposalID(try row.decode(at: 2))
        isRedacted = try row.decode(at: 16)
        let entry = try Self.entry(row, isRedacted: isRedacted)
        let content: AnnouncementRecord.Content
        if let corrected = try row.decode(at: 3, as: Int?.self) {
            let cause = try StoredJSON.word(AnnouncementCorrection.Cause.self, try row.decode(at: 4))
            let date = try row.decode(at: 5, as: CivilDate.self)
            let correction = try AnnouncementCorrection(cause, on: date, reference: try row.decode(at: 6))
            content = .correction(of: corrected, correction, entry)
        } else if let entry {
            content = .entry(entry)
        } else {
            throw PostgresError(.decoding, "a line of an announcement says nothing")
        }
        record = AnnouncementRecord(number: try row.decode(at: 1), content: content)
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
            kind: try StoredJSON.word(AnnouncedKind.self, try row.decode(at: 14)),
            session: try row.decode(at: 15)
        )
    }
}
