internal import Postgres
public import Transfers

extension Announcements {
    /// Keeps a draft; one that was there for the package or order before is on record, and no longer counts.
    ///
    /// - Parameters:
    ///   - subject: What it makes public.
    ///   - decree: The decree.
    ///   - objectionUntil: The last day on which those concerned can object.
    ///   - lines: The lines, in the order of the decree's annex.
    ///   - withheld: Placements that are not made public.
    ///   - actor: Who drafts.
    /// - Returns: The draft.
    /// - Throws: `AnnouncementFault`, ``AnnouncementStoreFault/published(_:)``, `PostgresError`.
    public func draft(
        for subject: AnnouncementSubject,
        _ decree: PublishedDecree,
        objectionUntil: CivilDate,
        lines: [AnnouncedLine],
        withheld: [WithheldLine] = [],
        by actor: ProposalActor
    ) throws -> StoredAnnouncement {
        try requireTransaction()
        if let found = try latest(of: subject), found.publishedOn != nil {
            throw AnnouncementStoreFault.published(found.announcement.number)
        }
        // What the announcement may hold is for the pure value to say, before anything is kept.
        _ = try Announcement(
            number: StoredAnnouncement.draftNumber,
            decree: decree,
            objectionUntil: objectionUntil,
            entries: lines.map(\.entry),
            withheld: withheld.map(\.withheld)
        )
        let sql = AnnouncementSQL.add(for: subject, decree, objectionUntil: objectionUntil, by: actor.person)
        let id = AnnouncementID(try only(try session.query(sql)))
        for line in lines {
            try session.execute(
                AnnouncementSQL.addRecord(to: id, about: line.member, line.entry, by: actor.person)
            )
        }
        for line in withheld { try session.execute(AnnouncementSQL.withhold(line, in: id)) }
        return try find(id)
    }

    /// Makes the last draft of a package or an order public, under the next number of the year.
    ///
    /// - Throws: ``AnnouncementStoreFault``, `PostgresError`.
    public func publish(_ subject: AnnouncementSubject, by actor: ProposalActor) throws -> StoredAnnouncement {
        try requireTransaction()
        let draft = try drafted(for: subject)
        guard draft.publishedOn == nil else { throw AnnouncementStoreFault.published(draft.announcement.number) }
        try session.execute(AnnouncementSQL.publish(draft.id, of: subject, by: actor.person))
        return try find(draft.id)
    }

    /// Strikes out the line about a person that holds, and adds the one that takes its place.
    ///
    /// - Parameters:
    ///   - member: Whose line it is.
    ///   - stored: The announcement as it was read in this transaction.
    ///   - correction: Why.
    ///   - entry: What takes its place; nil only where the decree was revoked.
    ///   - actor: Who corrects.
    /// - Returns: The announcement as it is now, and the number of the new record.
    /// - Throws: `AnnouncementFault`, ``AnnouncementStoreFault``, `PostgresError`; of two who correct one line at once the
    ///   second is refused.
    public func correct(
        _ member: AnnouncedMember,
        in stored: StoredAnnouncement,
        _ correction: AnnouncementCorrection,
        by entry: AnnouncementEntry?,
        actor: ProposalActor
    ) throws -> (announcement: StoredAnnouncement, record: Int) {
        try requireTransaction()
        guard stored.publishedOn != nil else { throw AnnouncementStoreFault.noDraft(stored.subject) }
        guard let record = stored.standingRecord(of: member) else { throw AnnouncementStoreFault.notAnnounced }
        var announcement = stored.announcement
        try announcement.correct(record, correction, by: entry)
        let sql = AnnouncementSQL.addRecord(
            to: stored.id,
            about: member,
            entry,
            correcting: record,
            correction,
            by: actor.person
        )
        do {
            let number: Int = try only(try session.query(sql))
            return (try find(stored.id), number)
        } catch let error as PostgresError where error.constraint == "struck_out_once" {
            throw AnnouncementFault.alreadyStruckOut
        }
    }

    /// Adds to the last line about a person what there is to say of it besides.
    ///
    /// - Parameters:
    ///   - addition: What is added.
    ///   - member: Whose line it is.
    ///   - stored: The announcement as it was read in this transaction.
    ///   - actor: Who adds.
    /// - Returns: The announcement as it is now.
    /// - Throws: `AnnouncementFault`, ``AnnouncementStoreFault``, `PostgresError`.
    public func add(
        _ addition: AnnouncementCorrection,
        about member: AnnouncedMember,
        in stored: StoredAnnouncement,
        actor: ProposalActor
    ) throws -> StoredAnnouncement {
        try requireTransaction()
        guard let record = stored.lastEntry(of: member) else { throw AnnouncementStoreFault.notAnnounced }
        var announcement = stored.announcement
        try announcement.add(to: record, addition)
        let sql = AnnouncementSQL.addRecord(
            to: stored.id,
            about: member,
            nil,
            correcting: record,
            addition,
            by: actor.person
        )
        try session.execute(sql)
        return try find(stored.id)
    }

    private func only<Value: PostgresCodable>(_ rows: Rows) throws(PostgresError) -> Value {
        guard let row = rows.first else { throw PostgresError(.decoding, "no key came back") }
        return try row.decode(at: 0)
    }

    private func requireTransaction() throws {
        guard session.isInTransaction else {
            throw PostgresError(.usage, "an announcement is changed in a transaction")
        }
    }
}
