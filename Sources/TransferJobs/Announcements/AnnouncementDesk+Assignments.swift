import Postgres
import TransferStore
import Transfers

/// What the public reads of an urgent assignment after it was announced.
extension AnnouncementDesk {
    /// Has the public read what happened to an assignment that was announced.
    ///
    /// - Parameters:
    ///   - applied: What happened to it.
    ///   - actor: Who did it.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `PostgresError`.
    func follow(_ applied: AppliedAssignment, by actor: ProposalActor) throws {
        guard let announced = try announcements.about(.assignment(applied.id)) else { return }
        let stored = try Assignments(session).show(applied.id)
        let today = try stored.day(of: try CivilClock(session).moment())
        guard try note(applied.name, of: stored, on: today, by: actor) else { return }
        try PublishAnnouncement.enqueue(for: announced.subject, session)
    }

    /// - Returns: Whether there is anything that the public has to know.
    @discardableResult
    func note(
        _ name: AssignmentEvent.Name,
        of stored: StoredAssignment,
        on day: CivilDate,
        by actor: ProposalActor
    ) throws -> Bool {
        let member = AnnouncedMember.assignment(stored.id)
        // Of somebody whose assignment is withheld nothing is public.
        guard let announced = try announcements.about(member) else { return false }
        let record = announced.standingRecord(of: member)
        let standing = announced.announcement.records.first { $0.number == record }?.entry
        guard let cause = AnnouncementCorrection.Cause(of: name, on: day, until: standing?.until) else { return false }
        let number = stored.assignment.order.number
        let correction = try AnnouncementCorrection(cause, on: day, reference: number)
        if cause.isAddition {
            _ = try announcements.add(correction, about: member, in: announced, actor: actor)
            return true
        }
        guard let standing else { return false }
        var change = EntryChange()
        change.until = stored.assignment.endsOn
        let entry = try cause.bringsEntry ? change.applied(to: standing) : nil
        // A draft that was set after the extension says so already.
        guard entry != standing else { return false }
        _ = try announcements.correct(member, in: announced, correction, by: entry, actor: actor)
        return true
    }
}

extension AnnouncementCorrection.Cause {
    /// What the public reads of an event; nil where it reads nothing.
    ///
    /// A return and a conversion are both told as the end: whether somebody is proposed for a transfer is nobody's business
    /// before it is decided.
    fileprivate init?(of name: AssignmentEvent.Name, on day: CivilDate, until lastDay: CivilDate?) {
        switch name {
        case .ratified: self = .ratified
        case .extended: self = .extended
        case .recalled, .statusEnded: self = .ended
        case .lapsed: self = .lapsed
        case .returned, .converted: self = lastDay.map { day < $0 } ?? false ? .ended : .completed
        case .issued, .delivered, .waived, .termEnded: return nil
        }
    }
}
