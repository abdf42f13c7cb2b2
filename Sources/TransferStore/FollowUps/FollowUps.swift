public import Postgres
public import Transfers

/// The follow-ups of transfers.
public struct FollowUps {
    let session: Session

    /// Follow-ups through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which follow-ups are listed.
    public enum Choice: Sendable {
        /// Those whose day has come and that are not concluded.
        case running
        /// All of them, the newest first.
        case all
        case of(ProposalID)
    }

    /// Plans the three follow-ups of a transfer; those that are there stay as they are.
    ///
    /// Everything that the dialogue promised is looked after in each of them.
    ///
    /// - Parameters:
    ///   - id: The proposal.
    ///   - startOfDuty: The day of the SPMT.
    /// - Returns: The follow-ups, the first first.
    /// - Throws: `DialogueFault.nobodyToLead` when the receiving unit has no superior, ``StoreFault``, `DeadlineFault`,
    ///   `PostgresError`.
    public func plan(for id: ProposalID, startOfDuty: CivilDate) throws -> [StoredFollowUp] {
        let proposal = try Proposals(session).lock(id).proposal
        let unit = proposal.target.unit
        let calculator = try Deadlines(session).calculator(on: try CivilClock(session).today())
        let zone = try session.query(FollowUpSQL.zone(of: unit)).first.map {
            try StoredJSON.word(TimeZoneOfUnit.self, try $0.decode(at: 0))
        }
        let plan = try FollowUp.plan(
            for: proposal.person,
            under: try superior(of: proposal.person, in: unit),
            startOfDuty: startOfDuty,
            calculator,
            zone: zone ?? ProposalClock.zone
        )
        let promised = try promises(of: id)
        for var followUp in plan {
            followUp.promised = promised
            let remindOn = try followUp.reminder(calculator)
            try session.execute(
                FollowUpSQL.add(followUp, of: id, startOfDuty: startOfDuty, remindOn: remindOn)
            )
        }
        return try list(.of(id))
    }

    /// Follow-ups, those due first first unless all are asked for.
    ///
    /// - Parameters:
    ///   - choice: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The follow-ups.
    /// - Throws: `PostgresError`.
    public func list(_ choice: Choice, _ page: Page = .whole) throws -> [StoredFollowUp] {
        let sql =
            switch choice {
            case .running: FollowUpSQL.running(on: try CivilClock(session).today())
            case .all: FollowUpSQL.all(page)
            case .of(let id): FollowUpSQL.all(of: id)
            }
        return try session.query(sql).map { try StoredFollowUp($0) }
    }

    /// Follow-ups as they stood at the end of a day, the newest first: what was opened, answered and concluded by then.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - onlyRunning: Only those whose day had come and that were not concluded.
    ///   - page: Which part of them.
    /// - Returns: The follow-ups.
    /// - Throws: `PostgresError`.
    public func list(on day: CivilDate, onlyRunning: Bool, _ page: Page = .whole) throws -> [StoredFollowUp] {
        try session.query(FollowUpSQL.past(page, on: day, onlyRunning: onlyRunning)).map { try StoredFollowUp($0) }
    }

    /// One follow-up.
    ///
    /// - Throws: ``UnknownRecord/followUp(_:)``, `PostgresError`.
    public func show(_ id: FollowUpID) throws -> StoredFollowUp {
        guard let row = try session.query(FollowUpSQL.one(id)).first else { throw UnknownRecord.followUp(id) }
        return try StoredFollowUp(row)
    }

    /// One follow-up as it was at the end of a day, or as it is; its superior is who it is now.
    ///
    /// - Throws: ``UnknownRecord``, `PostgresError`.
    public func show(_ id: FollowUpID, at end: EndOfDay?) throws -> StoredFollowUp {
        let now = try show(id)
        guard let end else { return now }
        let only = Page(after: id.number + 1, limit: 1)
        return try list(on: end.day, onlyRunning: false, only).first { $0.id == id }.onRecord(at: end)
    }

    /// The follow-ups of a transfer as they were at the end of a day, or as they are.
    ///
    /// - Throws: `PostgresError`.
    public func list(of id: ProposalID, at end: EndOfDay?) throws -> [StoredFollowUp] {
        let now = try list(.of(id))
        let numbers = now.map(\.id.number)
        guard let end, let first = numbers.min(), let last = numbers.max() else { return now }
        // They were planned one after another.
        let theirs = Page(after: last + 1, limit: Int(last - first) + 1)
        return try list(on: end.day, onlyRunning: false, theirs).filter { $0.proposal == id }.reversed()
    }

    /// One follow-up, which nobody else changes until the transaction ends.
    ///
    /// Whoever is its superior has left: the one who leads the receiving unit now takes their place.
    ///
    /// - Throws: ``UnknownRecord/followUp(_:)``, `DialogueFault.nobodyToLead`, `PostgresError`.
    public func lock(_ id: FollowUpID) throws -> StoredFollowUp {
        guard session.isInTransaction else { throw PostgresError(.usage, "a follow-up is changed in a transaction") }
        guard let row = try session.query(FollowUpSQL.lock(id)).first else { throw UnknownRecord.followUp(id) }
        let stored = try StoredFollowUp(row)
        guard stored.concludedOn == nil, !stored.answered.contains(.superior) else { return stored }
        let leaders = try leaders(of: stored.unit)
        guard !leaders.contains(stored.followUp.superior) else { return stored }
        let successor = try superior(of: stored.followUp.employee, in: stored.unit, leaders)
        try session.execute(FollowUpSQL.assign(successor, to: id))
        return try show(id)
    }

    private func superior(of person: PersonID, in unit: UnitCode) throws -> PersonID {
        try superior(of: person, in: unit, try leaders(of: unit))
    }

    private func superior(of person: PersonID, in unit: UnitCode, _ leaders: [PersonID?]) throws -> PersonID {
        let officials = try session.query(ProposalSQL.conflicts(with: [person]))
        let conflicts = Set(try officials.map { ConflictOfInterest(of: try $0.decode(at: 0), with: person) })
        return try DialogueLeader(for: person, superiors: leaders, conflicts: conflicts).person
    }

    private func leaders(of unit: UnitCode) throws -> [PersonID?] {
        try session.query(FollowUpSQL.superiors(of: unit)).map { try $0.decode(at: 0, as: PersonID?.self) }
    }

    private func promises(of id: ProposalID) throws -> Set<SupportOffer> {
        do {
            let dialogue = try Dialogues(session).latest(of: id).dialogue
            return dialogue.sessions.reduce(into: []) { $0.formUnion($1.current.notes.support) }
        } catch StoreFault.noDialogue {
            return []
        }
    }
}
