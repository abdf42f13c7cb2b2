import Postgres
public import TransferStore
public import Transfers

/// The announcement of an urgent assignment (domain 3.8): who is sent where, on which basis and until when, and nothing of
/// why they were chosen or called back.
extension AnnouncementDesk {
    /// Drafts the announcement of an order of urgent assignments.
    ///
    /// - Parameters:
    ///   - number: The number of the order.
    ///   - request: What the order does not say.
    ///   - actor: Who drafts; only a PPK withholds a person.
    /// - Returns: The draft, which nobody but the operator reads.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `AssignmentRefusal`, `DeadlineFault`, `StoreFault`,
    ///   `PostgresError`.
    public func draft(
        order number: String,
        _ request: AnnouncementRequest,
        by actor: ProposalActor
    ) throws -> StoredAnnouncement {
        let sent = try Assignments(session).lock(order: number)
        guard let first = sent.first else { throw AssignmentRefusal.unknownOrder }
        let entries = try sent.map { stored in
            AnnouncementCandidate(
                member: .assignment(stored.id),
                person: stored.assignment.order.person,
                entry: try entry(for: stored, request)
            )
        }
        let (lines, withheld) = try divide(entries, request, by: actor)
        let basis = first.assignment.order.basis.publicTexts
        return try announcements.draft(
            for: .order(first.order),
            try PublishedDecree(
                Decree(Letter(number: number, date: try first.day(of: first.issuedAt))),
                legalBasis: (request.legalBasis.isEmpty ? basis.law : request.legalBasis) + [basis.decree],
                as: .order
            ),
            objectionUntil: try objectionUntil(sent),
            lines: lines,
            withheld: withheld,
            by: actor
        )
    }

    /// Makes the draft of an order public: what has happened to its assignments since is added, that it was announced is
    /// recorded with each of them, and the files are written by a job.
    ///
    /// - Throws: `AnnouncementFault/urgentNoticeTooLate` when somebody was not told in person in time,
    ///   `AnnouncementStoreFault`, `AssignmentRefusal`, `StoreFault`, `PostgresError`.
    public func publish(order number: String, by actor: ProposalActor) throws -> StoredAnnouncement {
        let assignments = Assignments(session)
        let sent = try assignments.lock(order: number)
        guard let order = sent.first?.order else { throw AssignmentRefusal.unknownOrder }
        let reading = try CivilClock(session).reading()
        let toldAt = try assignments.toldAt(sent.map(\.id))
        let rules = try Rules(session).current(on: reading.today)
        let published = try announcements.publish(.order(order), by: actor)
        try PersonalNotices.check(sent.map { toldAt[$0.id] }, before: reading.civil, rules, on: reading.today)
        let desk = AssignmentDesk(session)
        for stored in sent {
            for event in try assignments.events(of: stored.id) {
                try note(event.name, of: stored, on: try stored.day(of: event.at), by: actor)
            }
            guard stored.assignment.deferred[.announcement] != nil else { continue }
            _ = try desk.apply(.deliver(.announcement), to: stored.id, by: actor)
        }
        try PublishAnnouncement.enqueue(for: .order(order), session)
        return try announcements.show(published.announcement.number)
    }

    private func entry(for stored: StoredAssignment, _ request: AnnouncementRequest) throws -> AnnouncementEntry {
        let order = stored.assignment.order
        guard let district = try announcements.district(of: order.unit) ?? request.district else {
            throw AnnouncementStoreFault.noDistrict(order.unit.text)
        }
        var from: AnnouncedPlace?
        if let post = stored.names.post, let unit = stored.names.origin {
            from = AnnouncedPlace(post: post, unit: unit)
        }
        return try AnnouncementEntry(
            name: PersonName(name: stored.names.employee),
            from: from,
            to: AnnouncedPlace(
                post: (order.kind == .acting ? "Plt. " : "") + stored.names.task,
                unit: stored.names.unit
            ),
            district: district,
            effectiveOn: order.startsOn,
            // A status that ended before the dispatch leaves no day of the assignment, and its line still has one.
            until: max(stored.assignment.endsOn, order.startsOn),
            kind: .assignment
        )
    }

    /// The last day on which the last of those who are sent can object, each from the day they were told and in their zone.
    private func objectionUntil(_ sent: [StoredAssignment]) throws -> CivilDate {
        let reading = try CivilClock(session).reading()
        let calculator = try Deadlines(session).calculator(on: reading.today)
        let toldAt = try Assignments(session).toldAt(sent.map(\.id))
        let ends = try sent.map { stored in
            let day = try stored.day(of: toldAt[stored.id] ?? reading.civil)
            return try calculator.deadline(.objectionFiling, from: day, zone: stored.zone).lastDay
        }
        return ends.max() ?? reading.today
    }
}

extension StoredAssignment {
    /// The day it is at the unit gone to.
    func day(of moment: Instant) throws -> CivilDate {
        guard let (day, _) = zone.local(moment) else { throw PostgresError(.decoding, "the clock shows no date") }
        return day
    }
}
