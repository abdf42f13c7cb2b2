internal import Postgres
internal import Transfers

extension Announcements {
    /// Reads the announcements of a statement with their records, in three queries however many there are.
    func read(_ sql: SQL) throws -> [StoredAnnouncement] {
        let heads = try session.query(sql).map { try AnnouncementHead($0) }
        let ids = heads.map(\.id)
        guard !ids.isEmpty else { return [] }
        var records: [Int64: [AnnouncementLineRow]] = [:]
        for row in try session.query(AnnouncementSQL.records(of: ids)) {
            records[try row.decode(at: 0), default: []].append(try AnnouncementLineRow(row))
        }
        var withheld: [Int64: [(AnnouncedMember, WithheldEntry)]] = [:]
        for row in try session.query(AnnouncementSQL.withheld(of: ids)) {
            let (id, proposal, assignment, person, reason) = try row.decode(
                Int64.self,
                Int64?.self,
                Int64?.self,
                PersonID.self,
                String.self
            )
            guard let member = AnnouncedMember(proposal: proposal, assignment: assignment) else { continue }
            let entry = try WithheldEntry(decidedBy: person, reason: reason)
            withheld[id, default: []].append((member, entry))
        }
        return heads.map { head in
            let lines = records[head.id] ?? []
            let held = withheld[head.id] ?? []
            var announcement = Announcement(
                stored: head.number ?? StoredAnnouncement.draftNumber,
                decree: head.decree,
                objectionUntil: head.objectionUntil,
                records: lines.map(\.record),
                withheld: held.map(\.1)
            )
            announcement.isDemonstration = head.isDemonstration
            return StoredAnnouncement(
                id: AnnouncementID(head.id),
                subject: head.subject,
                announcement: announcement,
                publishedOn: head.publishedOn,
                members: lines.map(\.member),
                writtenAt: lines.map(\.writtenAt),
                withheld: held.map(\.0),
                redacted: Set(lines.filter(\.isRedacted).map(\.record.number))
            )
        }
    }
}
