import Postgres
public import TransferStore
public import Transfers

extension AnnouncementDesk {
    /// Strikes out the line about a person, and adds the one that takes its place.
    ///
    /// - Parameters:
    ///   - proposal: Whose line it is.
    ///   - number: The announcement's number.
    ///   - correction: Why; a revocation brings no new line.
    ///   - change: What is different in the new line.
    ///   - actor: Who corrects.
    /// - Returns: The announcement as it is now, and the number of the new record.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `StoreFault`, `PostgresError`.
    public func correct(
        _ proposal: ProposalID,
        in number: String,
        _ correction: AnnouncementCorrection,
        _ change: EntryChange = EntryChange(),
        by actor: ProposalActor
    ) throws -> (announcement: StoredAnnouncement, record: Int) {
        let stored = try announcements.show(number)
        let entry = try correction.cause == .revoked ? nil : changed(stored, proposal, change)
        let corrected = try announcements.correct(proposal, in: stored, correction, by: entry, actor: actor)
        try PublishAnnouncement.enqueue(for: stored.package, session)
        return corrected
    }

    /// What the effect ``ProposalEffect/correctAnnouncement`` asks for: a revocation strikes the line out at once, and a
    /// slip is put right where the proposal's own data have changed since.
    ///
    /// A slip that those data do not show is corrected by hand, since only who reads the letter knows the right words.
    ///
    /// - Parameters:
    ///   - event: What happened to the proposal.
    ///   - id: The proposal.
    ///   - actor: Who did it.
    /// - Returns: The number of the new record; nil when nothing was public, or nothing differs.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `DeadlineFault`, `StoreFault`, `PostgresError`.
    @discardableResult
    public func follow(_ event: ProposalEvent, of id: ProposalID, by actor: ProposalActor) throws -> Int? {
        guard let stored = try announcements.about(id), let record = stored.standingRecord(of: id),
            let old = stored.announcement.records.first(where: { $0.number == record })?.entry
        else { return nil }
        let (cause, letter): (AnnouncementCorrection.Cause, Letter)
        let entry: AnnouncementEntry?
        switch event {
        case .revoked(let decree):
            (cause, letter) = (.revoked, decree)
            entry = nil
        case .decreeAmended(let amendment):
            (cause, letter) = (.slip, amendment)
            let member = try Proposals(session).show(id)
            var request = AnnouncementRequest(legalBasis: [], district: old.district, session: old.session)
            request.kind = old.kind
            entry = try self.entry(for: member, request, decidedOn: stored.announcement.decree.date)
            if entry == old { return nil }
        default: return nil
        }
        let today = try CivilClock(session).today()
        let correction = try AnnouncementCorrection(cause, on: today, reference: letter.number)
        let (_, number) = try announcements.correct(id, in: stored, correction, by: entry, actor: actor)
        try PublishAnnouncement.enqueue(for: stored.package, session)
        return number
    }

    private func changed(
        _ stored: StoredAnnouncement,
        _ proposal: ProposalID,
        _ change: EntryChange
    ) throws -> AnnouncementEntry {
        guard let record = stored.standingRecord(of: proposal),
            let old = stored.announcement.records.first(where: { $0.number == record })?.entry
        else { throw AnnouncementStoreFault.notAnnounced }
        return try change.applied(to: old)
    }
}
