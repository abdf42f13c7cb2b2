public import Postgres
public import Transfers

/// What the system noticed by itself, and what operators made of it.
public struct Signals {
    let session: Session

    /// Signals through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The signals on which nobody has decided, or all of them with the newest first.
    ///
    /// - Parameters:
    ///   - kind: Those of one kind; nil for all.
    ///   - includesSettled: Whether those that were adopted, dismissed or closed are among them.
    ///   - page: Which part of them.
    ///   - day: As they stood at the end of this day, the newest first; nil for now.
    /// - Returns: The signals.
    /// - Throws: `PostgresError`.
    public func list(
        _ kind: SignalKind? = nil,
        includesSettled: Bool = false,
        _ page: Page = Page(limit: 100),
        on day: CivilDate? = nil
    ) throws -> [StoredSignal] {
        let sql: SQL
        if let day {
            sql = SignalSQL.past(kind, page, on: day, includesSettled: includesSettled)
        } else {
            sql = includesSettled ? SignalSQL.all(kind, page) : SignalSQL.open(kind, page)
        }
        return try session.query(sql).map { try StoredSignal($0) }
    }

    /// One signal.
    ///
    /// - Throws: ``SignalFault/unknown(_:)``, `PostgresError`.
    public func show(_ id: SignalID) throws -> StoredSignal {
        guard let row = try session.query(SignalSQL.one(id)).first else { throw SignalFault.unknown(id) }
        return try StoredSignal(row)
    }

    /// One signal as it was at the end of a day, or as it is; what was seen is as of the last scan.
    ///
    /// - Throws: ``SignalFault/unknown(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: SignalID, at end: EndOfDay?) throws -> StoredSignal {
        let now = try show(id)
        return try end.map { try now.past(at: $0).onRecord(at: $0) } ?? now
    }

    /// Makes the draft of a need of a signal, which takes the way of every need from there.
    ///
    /// - Parameters:
    ///   - id: The signal, which is open.
    ///   - person: The operator; the system never does it.
    ///   - role: In which role; nil for the usual one.
    ///   - effectiveOn: The planned TMT.
    ///   - change: Completes what the signal says: the profile, the number of people, evidence.
    /// - Returns: The need.
    /// - Throws: `NeedFault`, ``SignalFault``, ``StoreFault``, `PostgresError`.
    public func adopt(
        _ id: SignalID,
        by person: PersonID,
        as role: OfficeRole? = nil,
        effectiveOn: CivilDate,
        _ change: (inout Need) -> Void = { _ in }
    ) throws -> RegisteredNeed {
        let stored = try lock(id)
        var need = stored.need(effectiveOn: effectiveOn)
        change(&need)
        let needs = Needs(session)
        let draft = try needs.add(need, on: try CivilClock(session).today(), by: person, as: role)
        try session.execute(SignalSQL.adopt(id, as: draft, by: person))
        return try needs.show(draft)
    }

    /// Puts a signal aside, with a reason; it does not come again as long as it holds.
    ///
    /// - Throws: `NeedRefusal/reasonMissing`, ``SignalFault``, `PostgresError`.
    public func dismiss(_ id: SignalID, by person: PersonID, reason: String) throws -> StoredSignal {
        guard !reason.allSatisfy(\.isWhitespace) else { throw NeedRefusal.reasonMissing }
        _ = try lock(id)
        try session.execute(SignalSQL.dismiss(id, reason, by: person))
        return try show(id)
    }

    private func lock(_ id: SignalID) throws -> StoredSignal {
        guard session.isInTransaction else { throw PostgresError(.usage, "a signal is settled in a transaction") }
        guard let row = try session.query(SignalSQL.lock(id)).first else { throw SignalFault.unknown(id) }
        let stored = try StoredSignal(row)
        guard stored.state == .open else { throw SignalFault.settled(id) }
        return stored
    }
}

extension StoredSignal {
    /// The need that the signal speaks for: as many people as are missing, or one.
    fileprivate func need(effectiveOn: CivilDate) -> Need {
        let people: Int = if signal.kind == .formation, case .number(let missing) = signal.value { missing } else { 1 }
        return Need(
            source: signal.kind.source,
            evidence: NeedEvidence(institution: signal.sentence(in: .indonesian)),
            post: signal.post,
            unit: signal.unit,
            people: people,
            effectiveOn: effectiveOn
        )
    }
}
