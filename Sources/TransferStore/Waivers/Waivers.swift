public import Postgres
public import Transfers

/// The register of waivers, by which evaluations and submissions of proposals go.
public struct Waivers {
    let session: Session

    /// Waivers through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// The waivers on record, the newest first.
    ///
    /// - Parameters:
    ///   - all: Those that are over, too.
    ///   - page: Which part of all of them.
    /// - Returns: The waivers.
    /// - Throws: `PostgresError`.
    public func list(all: Bool = false, _ page: Page = .whole) throws -> [RecordedWaiver] {
        let sql = all ? WaiverSQL.all(page) : WaiverSQL.inForce(on: try CivilClock(session).today())
        return try session.query(sql).map { try RecordedWaiver($0) }
    }

    /// One waiver.
    ///
    /// - Throws: ``WaiverFault/unknownWaiver(_:)``, `PostgresError`.
    public func show(_ id: WaiverID) throws -> RecordedWaiver {
        guard let row = try session.query(WaiverSQL.one(id)).first else { throw WaiverFault.unknownWaiver(id) }
        return try RecordedWaiver(row)
    }

    /// One waiver as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``WaiverFault/unknownWaiver(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: WaiverID, at end: EndOfDay?) throws -> RecordedWaiver {
        let now = try show(id)
        return try end.map { try now.past(at: $0).onRecord(at: $0) } ?? now
    }

    /// The waivers that name an employee and were not withdrawn; whether one holds on a day is for the rules to say.
    ///
    /// - Throws: `PostgresError`.
    public func naming(_ person: PersonID) throws -> [Waiver] {
        try session.query(WaiverSQL.of(person)).map { try RecordedWaiver($0).waiver }
    }

    /// Enters a waiver.
    ///
    /// - Parameters:
    ///   - waiver: What is waived, by which role, for whom.
    ///   - actor: Who enters it.
    /// - Returns: The waiver on record.
    /// - Throws: ``WaiverFault``, `PostgresError`.
    public func add(_ waiver: Waiver, by actor: PersonID) throws -> RecordedWaiver {
        try Proposals(session).requireTransaction()
        let today = try CivilClock(session).today()
        guard !waiver.reason.isBlank else { throw WaiverFault.reasonMissing }
        guard !waiver.employees.isEmpty else { throw WaiverFault.namesNobody }
        try requireStranger(actor, to: waiver.employees)
        guard waiver.letter.isCitable(on: today), waiver.validUntil.map({ $0 >= waiver.letter.date }) ?? true else {
            throw WaiverFault.letterNotCitable
        }
        try requireEntitled(waiver)
        let (gate, document): (String?, String?) =
            switch waiver.subject {
            case .gate(let code): (code.text, nil)
            case .document(let code): (nil, code.text)
            }
        guard let row = try session.query(WaiverSQL.add(waiver, gate: gate, document: document, by: actor)).first else {
            throw PostgresError(.decoding, "a waiver came back without its number")
        }
        let id = WaiverID(try row.decode(at: 0))
        for person in waiver.employees.sorted(by: { ($0.high, $0.low) < ($1.high, $1.low) }) {
            try session.execute(WaiverSQL.addPerson(person, to: id))
        }
        return try show(id)
    }

    /// Takes a waiver back; what was decided by it before stays decided.
    ///
    /// - Returns: The waiver on record.
    /// - Throws: ``WaiverFault``, `PostgresError`.
    public func withdraw(_ id: WaiverID, reason: String, by actor: PersonID) throws -> RecordedWaiver {
        guard !reason.isBlank else { throw WaiverFault.reasonMissing }
        try requireStranger(actor, to: try show(id).waiver.employees)
        guard try session.query(WaiverSQL.withdraw(id, by: actor, reason)).first != nil else {
            throw WaiverFault.withdrawn(id)
        }
        return try show(id)
    }

    private func requireStranger(_ actor: PersonID, to employees: Set<PersonID>) throws {
        guard !employees.contains(actor) else { throw WaiverFault.ownCase }
        let conflicts = try session.query(ProposalSQL.conflicts(with: Array(employees)))
        guard try !conflicts.contains(where: { try $0.decode(at: 0, as: PersonID.self) == actor }) else {
            throw WaiverFault.conflictOfInterest
        }
    }

    private func requireEntitled(_ waiver: Waiver) throws {
        switch waiver.subject {
        case .gate(let gate):
            let rule = try WaiverRules(session).current()[gate]
            guard rule.roles.contains(waiver.role) else {
                throw WaiverFault.roleNotEntitled(waiver.role, entitled: rule.roles, basis: rule.basis)
            }
            guard rule.grounds.isEmpty || waiver.ground.map(rule.grounds.contains) ?? false else {
                throw WaiverFault.groundMissing(gate, rule.grounds, basis: rule.basis)
            }
        case .document(let code):
            let rows = try Checklists(session).current().requirements.filter { $0.code == code }
            let roles = Set(rows.flatMap(\.waivableBy))
            guard let row = rows.first, !roles.isEmpty else { throw WaiverFault.notWaivable(code.text) }
            guard roles.contains(waiver.role) else {
                let entitled = OfficeRole.allCases.filter(roles.contains)
                throw WaiverFault.roleNotEntitled(waiver.role, entitled: entitled, basis: row.basis)
            }
        }
    }
}

extension RecordedWaiver {
    /// Reads a row of ``WaiverSQL``.
    init(_ row: Row) throws {
        id = WaiverID(try row.decode(at: 0))
        let subject: Waiver.Subject
        if let document = try row.decode(at: 2, as: String?.self) {
            subject = .document(DocumentCode(document))
        } else {
            let text = try row.decode(at: 1, as: String?.self)
            guard let gate = GateCode.allCases.first(where: { $0.text == text }) else {
                throw PostgresError(.decoding, "a waiver names no gate and no document")
            }
            subject = .gate(gate)
        }
        waiver = Waiver(
            of: subject,
            by: try StoredJSON.word(OfficeRole.self, try row.decode(at: 3)),
            ground: try row.decode(at: 15, as: String?.self).map { try StoredJSON.word(WaiverGround.self, $0) },
            reason: try row.decode(at: 4),
            letter: Letter(number: try row.decode(at: 5), date: try row.decode(at: 6)),
            employees: Set(try row.decode(at: 8, as: [PersonID].self)),
            validUntil: try row.decode(at: 7)
        )
        names = try row.decode(at: 9)
        enteredBy = try row.decode(at: 10)
        enteredAt = try row.decode(at: 11)
        withdrawal = try Self.withdrawal(row)
    }

    private static func withdrawal(_ row: Row) throws -> Withdrawal? {
        guard let at = try row.decode(at: 12, as: Instant?.self), let by = try row.decode(at: 13, as: String?.self),
            let reason = try row.decode(at: 14, as: String?.self)
        else { return nil }
        return Withdrawal(at: at, by: by, reason: reason)
    }
}
