import Postgres
public import TransferStore
public import Transfers

extension AnnouncementDesk {
    /// Strikes out the line about a person, and adds the one that takes its place; or adds what there is to say besides.
    ///
    /// - Parameters:
    ///   - member: Whose line it is.
    ///   - number: The announcement's number.
    ///   - correction: Why; a revocation brings no new line.
    ///   - change: What is different in the new line.
    ///   - actor: Who corrects.
    /// - Returns: The announcement as it is now, and the number of the new record.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `StoreFault`, `PostgresError`.
    public func correct(
        _ member: AnnouncedMember,
        in number: String,
        _ correction: AnnouncementCorrection,
        _ change: EntryChange = EntryChange(),
        by actor: ProposalActor
    ) throws -> (announcement: StoredAnnouncement, record: Int) {
        let stored = try announcements.show(number)
        try PublishAnnouncement.enqueue(for: stored.subject, session)
        if correction.cause.isAddition {
            let added = try announcements.add(correction, about: member, in: stored, actor: actor)
            return (added, added.announcement.records.count)
        }
        let entry = try correction.cause.bringsEntry ? changed(stored, member, change) : nil
        return try announcements.correct(member, in: stored, correction, by: entry, actor: actor)
    }

    /// What the effect ``ProposalEffect/correctAnnouncement`` asks for: a revocation strikes the line out at once, and a
    /// slip is put right where the proposal's own data have changed since.
    ///
    /// A slip that those data do not show is corrected by hand, since only who reads the letter knows the right words.
    ///
    /// - Parameter applied: What happened to the proposal.
    /// - Returns: The number of the new record; nil when nothing was public, or nothing differs.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `DeadlineFault`, `StoreFault`, `PostgresError`.
    @discardableResult
    func follow(_ applied: AppliedTransition) throws -> Int? {
        let (id, actor) = (applied.id, applied.actor)
        guard let letter = applied.decree, let stored = try announcements.about(.proposal(id)),
            let record = stored.standingRecord(of: .proposal(id)),
            let old = stored.announcement.records.first(where: { $0.number == record })?.entry
        else { return nil }
        let cause: AnnouncementCorrection.Cause
        let entry: AnnouncementEntry?
        switch applied.event {
        case .revoked:
            cause = .revoked
            entry = nil
        case .decreeAmended:
            cause = .slip
            let member = try Proposals(session).show(id)
            var request = AnnouncementRequest(legalBasis: [], district: old.district, session: old.session)
            request.kind = old.kind
            entry = try self.entry(for: member, request, decidedOn: stored.announcement.decree.date)
            if entry == old { return nil }
        default: return nil
        }
        let today = try CivilClock(session).today()
        let correction = try AnnouncementCorrection(cause, on: today, reference: letter.number)
        let (_, number) = try announcements.correct(.proposal(id), in: stored, correction, by: entry, actor: actor)
        try PublishAnnouncement.enqueue(for: stored.subject, session)
        return number
    }

    private func changed(
        _ stored: StoredAnnouncement,
        _ member: AnnouncedMember,
        _ change: EntryChange
    ) throws -> AnnouncementEntry {
        guard let record = stored.standingRecord(of: member),
            let old = stored.announcement.records.first(where: { $0.number == record })?.entry
        else { throw AnnouncementStoreFault.notAnnounced }
        return try change.applied(to: old)
    }
}
