internal import Postgres
public import Transfers

extension Objections {
    /// Takes in an objection, whatever it is about and however late: it gets its number at once.
    ///
    /// - Parameters:
    ///   - new: What comes in.
    ///   - actor: The employee, or the operator who enters it from paper.
    /// - Returns: The objection, and what has to be done.
    /// - Throws: `ObjectionFault`, `DeadlineFault`, ``ObjectionStoreFault``, ``StoreFault``, `PostgresError`.
    public func file(
        _ new: NewObjection,
        by actor: ProposalActor
    ) throws -> (objection: StoredObjection, effects: [ObjectionEffect]) {
        try requireTransaction()
        guard ObjectionEvent.Name.filed.roles.contains(actor.role) else { throw ObjectionFault.wrongRole }
        let clock = try ProposalClock(session)
        let filedAt = new.filedAt ?? clock.now
        guard filedAt <= clock.now else { throw ObjectionStoreFault.impossibleDay }
        let contested = try contested(new.subject)
        let zone = try zone(of: contested.decision.person)
        let calculator = try Deadlines(session).calculator(on: clock.today)
        // The first proof counts, whether it is on record or comes with the objection.
        let receipts = contested.receipts + new.receipts
        guard receipts.allSatisfy({ $0.day <= clock.today }) else { throw ObjectionStoreFault.impossibleDay }
        guard let receivedOn = try Receipt.day(by: receipts, calculator, zone: zone),
            let filedOn = zone.local(filedAt)?.date
        else { throw ObjectionStoreFault.notReceived }
        guard filedOn >= contested.decidedOn ?? filedOn else { throw ObjectionStoreFault.impossibleDay }
        let (filed, effects) = try Objection.file(
            // The database gives the number.
            ObjectionFiling(number: "KB", by: new.filedBy, at: filedAt, new.channel, grounds: new.grounds),
            against: contested.decision,
            receivedOn: receivedOn,
            calculator,
            zone: zone
        )
        guard let row = try session.query(ObjectionSQL.add(filed, for: contested.proposal)).first else {
            throw PostgresError(.decoding, "no key came back")
        }
        let id = ObjectionID(try row.decode(at: 0))
        try keep(try history(of: filed.filingDeadline, toldUntil: contested.toldUntil), of: id)
        try keep(DeadlineHistory(filed.answerDeadline), of: id)
        let detail = try StoredJSON.encode(ObjectionDetail())
        try session.execute(ObjectionSQL.addEvent(id, .filed, from: nil, to: filed.state, by: actor, detail))
        let stored = try show(id)
        return (stored, effects.map { if case .issueReceipt = $0 { .issueReceipt(number: stored.number) } else { $0 } })
    }

    /// What was told before is never taken back: where the announcement named a later day, that day holds.
    private func history(of computed: Deadline, toldUntil day: CivilDate?) throws -> DeadlineHistory {
        guard let day, day > computed.lastDay else { return DeadlineHistory(computed) }
        var history = DeadlineHistory(
            Deadline(
                name: computed.name,
                length: computed.length,
                basis: computed.basis,
                start: computed.start,
                lastDay: day,
                zone: computed.zone,
                calendarVersion: "pengumuman"
            )
        )
        history.add(computed)
        return history
    }

    private func keep(_ history: DeadlineHistory, of id: ObjectionID) throws {
        var standing: Deadline?
        for (place, version) in history.versions.enumerated() {
            let holds = standing.map { $0.name.isForEmployee && version.lastDay > $0.lastDay } ?? true
            if holds { standing = version }
            try session.execute(ObjectionSQL.addDeadline(version, version: place + 1, holds: holds, of: id))
        }
    }

    func zone(of person: PersonID) throws -> TimeZoneOfUnit {
        guard let row = try session.query(ObjectionSQL.zone(of: person)).first else { throw StoreFault.unknownEmployee }
        return try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 0))
    }
}
