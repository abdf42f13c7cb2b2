internal import Postgres
public import Transfers

extension Announcements {
    /// Takes a name out of a record once it was public for as long as the rules ask for; everything else stays.
    ///
    /// - Throws: `NameRedactionFault`, ``AnnouncementStoreFault``, `PostgresError`.
    public func redact(_ record: Int, of number: String, by person: PersonID, reason: String) throws
        -> StoredAnnouncement
    {
        let stored = try show(number)
        let today = try CivilClock(session).today()
        guard let publishedOn = stored.publishedOn,
            stored.announcement.records.contains(where: { $0.number == record && $0.entry != nil })
        else { throw AnnouncementStoreFault.notAnnounced }
        try NameRedaction.check(publishedOn: publishedOn, on: today, try Deadlines(session).calculator(on: today))
        let rows = try session.query(AnnouncementSQL.redact(stored.id, record, by: person, reason))
        guard rows.first != nil else { throw AnnouncementStoreFault.redacted }
        return try find(stored.id)
    }
}
