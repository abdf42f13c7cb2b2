public import Postgres
public import Transfers

/// What was ascertained of employees by letter, for gates that no data on record answers.
public struct Ascertainments {
    let session: Session

    /// Ascertainments through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Those on record, the newest first.
    ///
    /// - Parameters:
    ///   - all: Those that are over, too.
    ///   - page: Which part of all of them.
    /// - Returns: The ascertainments.
    /// - Throws: `PostgresError`.
    public func list(all: Bool = false, _ page: Page = .whole) throws -> [RecordedAscertainment] {
        let sql = all ? AscertainmentSQL.all(page) : AscertainmentSQL.inForce
        return try session.query(sql).map { try RecordedAscertainment($0) }
    }

    /// One of them.
    ///
    /// - Throws: ``AscertainmentFault/unknownAscertainment(_:)``, `PostgresError`.
    public func show(_ id: AscertainmentID) throws -> RecordedAscertainment {
        guard let row = try session.query(AscertainmentSQL.one(id)).first else {
            throw AscertainmentFault.unknownAscertainment(id)
        }
        return try RecordedAscertainment(row)
    }

    /// Those that name an employee and were not withdrawn.
    ///
    /// - Throws: `PostgresError`.
    public func naming(_ person: PersonID) throws -> [RecordedAscertainment] {
        try session.query(AscertainmentSQL.of(person)).map { try RecordedAscertainment($0) }
    }

    /// Those that name an employee and were not withdrawn by the end of a day, or are not now.
    ///
    /// - Throws: `PostgresError`.
    public func naming(_ person: PersonID, at end: EndOfDay?) throws -> [RecordedAscertainment] {
        guard let end else { return try naming(person) }
        return try session.query(AscertainmentSQL.everOf(person)).compactMap {
            try RecordedAscertainment($0).past(at: end)
        }
        .filter { $0.withdrawal == nil }
    }

    /// The facts on an employee; whether one holds on a day is for the rules to say.
    ///
    /// - Throws: `PostgresError`.
    public func facts(of person: PersonID) throws -> [AscertainedFact] {
        try session.query(AscertainmentSQL.facts(of: person)).map { try AscertainedFact($0) }
    }

    /// Enters what a letter says; whoever is on the way to another post is looked at again.
    ///
    /// - Parameters:
    ///   - new: What it says, and of whom.
    ///   - actor: Who enters it.
    /// - Returns: The ascertainment on record.
    /// - Throws: ``AscertainmentFault``, ``StoreFault/unknownPost(_:)``, `PostgresError`.
    public func add(_ new: NewAscertainment, by actor: PersonID) throws -> RecordedAscertainment {
        try Proposals(session).requireTransaction()
        try check(new, on: try CivilClock(session).today())
        guard !new.employees.contains(actor) else { throw AscertainmentFault.ownCase }
        if let post = new.post, try session.query(EvaluationSQL.target(post)).isEmpty {
            throw StoreFault.unknownPost(post)
        }
        guard let row = try session.query(AscertainmentSQL.add(new, by: actor)).first else {
            throw PostgresError(.decoding, "an ascertainment came back without its number")
        }
        let id = AscertainmentID(try row.decode(at: 0))
        for person in new.employees.sorted(by: { ($0.high, $0.low) < ($1.high, $1.low) }) {
            try session.execute(AscertainmentSQL.addPerson(person, to: id))
        }
        return try show(id)
    }

    private func check(_ new: NewAscertainment, on today: CivilDate) throws(AscertainmentFault) {
        guard !new.gates.isEmpty else { throw .gatesMissing }
        guard !new.employees.isEmpty else { throw .namesNobody }
        for gate in new.gates {
            guard gate.isAscertainable else { throw .notAscertainable(gate) }
            if gate.isOfPost, new.post == nil { throw .postMissing(gate) }
            let entitled = gate.ascertainedBy
            guard entitled.isEmpty || entitled.contains(new.issuer) else {
                throw .issuerNotEntitled(gate, new.issuer, entitled: entitled)
            }
        }
        guard new.letter.isCitable(on: today), new.validUntil.map({ $0 >= new.letter.date }) ?? true else {
            throw .letterNotCitable
        }
    }

    /// Takes one back; what was decided by it before stays decided.
    ///
    /// - Returns: The ascertainment on record.
    /// - Throws: ``AscertainmentFault``, `PostgresError`.
    public func withdraw(
        _ id: AscertainmentID,
        reason: String,
        by actor: PersonID
    ) throws -> RecordedAscertainment {
        guard !reason.isBlank else { throw AscertainmentFault.reasonMissing }
        guard try !show(id).content.employees.contains(actor) else { throw AscertainmentFault.ownCase }
        guard try session.query(AscertainmentSQL.withdraw(id, by: actor, reason)).first != nil else {
            throw AscertainmentFault.withdrawn(id)
        }
        return try show(id)
    }
}

extension AscertainedFact {
    /// Reads a row of ``AscertainmentSQL/facts(of:)``.
    init(_ row: Row) throws {
        let (_, gate, isMet, post, number, date, validUntil) = try row.decode(
            PersonID.self,
            String.self,
            Bool.self,
            String?.self,
            String.self,
            CivilDate.self,
            CivilDate?.self
        )
        self.init(
            try StoredJSON.gate(gate),
            isMet: isMet,
            post: post.map { PostCode($0) },
            letter: Letter(number: number, date: date),
            validUntil: validUntil
        )
    }
}

extension RecordedAscertainment {
    /// Reads a row of ``AscertainmentSQL``.
    init(_ row: Row) throws {
        id = AscertainmentID(try row.decode(at: 0))
        content = NewAscertainment(
            gates: try row.decode(at: 1, as: [String].self).map { try StoredJSON.gate($0) },
            isMet: try row.decode(at: 2),
            post: try row.decode(at: 3, as: String?.self).map { PostCode($0) },
            issuer: try StoredJSON.word(DocumentIssuer.self, try row.decode(at: 4)),
            letter: Letter(number: try row.decode(at: 5), date: try row.decode(at: 6)),
            validUntil: try row.decode(at: 7),
            employees: Set(try row.decode(at: 8, as: [PersonID].self))
        )
        names = try row.decode(at: 9)
        enteredBy = try row.decode(at: 10)
        enteredAt = try row.decode(at: 11)
        withdrawal = try Self.withdrawal(row)
    }

    private static func withdrawal(_ row: Row) throws -> RecordedWaiver.Withdrawal? {
        guard let at = try row.decode(at: 12, as: Instant?.self), let by = try row.decode(at: 13, as: String?.self),
            let reason = try row.decode(at: 14, as: String?.self)
        else { return nil }
        return RecordedWaiver.Withdrawal(at: at, by: by, reason: reason)
    }
}
