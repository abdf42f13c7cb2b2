public import Postgres
public import Transfers

/// The register of offices: who may decide, from when to when and by which letter.
public struct Offices {
    let session: Session

    /// The register through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The terms that hold on a day, or all of them.
    ///
    /// - Throws: `PostgresError`.
    public func list(on day: CivilDate?) throws -> [RegisteredAppointment] {
        try session.query(day.map { OfficeSQL.held(on: $0) } ?? OfficeSQL.all).map { try RegisteredAppointment($0) }
    }

    /// One term.
    ///
    /// - Throws: ``UnknownOffice``, `PostgresError`.
    public func show(_ id: OfficeHolderID) throws -> RegisteredAppointment {
        guard let row = try session.query(OfficeSQL.one(id)).first else { throw UnknownOffice(id: id) }
        return try RegisteredAppointment(row)
    }

    /// Who leads a unit or one above it, the nearest first; nobody for it enters the register.
    ///
    /// - Throws: ``StoreFault/unknownUnit(_:)``, `PostgresError`.
    public func heads(of unit: UnitCode) throws -> [UnitHead] {
        guard try session.query(OfficeSQL.unit(unit)).first != nil else { throw StoreFault.unknownUnit(unit) }
        return try session.query(OfficeSQL.heads(of: unit)).map { row in
            let (nip, name, post, of) = try row.decode(String.self, String.self, String.self, String.self)
            return UnitHead(nip: nip, name: name, post: post, unit: of)
        }
    }

    /// The register as the rules read it, with who leads the units of the proposals of some people.
    ///
    /// - Throws: `PostgresError`.
    public func register(for people: [PersonID] = []) throws -> OfficeRegister {
        let appointments = try session.query(OfficeSQL.appointments).map { try Appointment($0, at: 0) }
        var heads: [UnitCode: Set<PersonID>] = [:]
        guard !people.isEmpty else { return OfficeRegister(appointments) }
        for row in try session.query(OfficeSQL.heads(ofUnitsOf: people)) {
            let (unit, person) = try row.decode(String.self, PersonID.self)
            heads[UnitCode(unit), default: []].insert(person)
        }
        return OfficeRegister(appointments, heads: heads)
    }

    /// Who acts by a name on the command line: an employee by their NIP, or an official who has none by their code.
    ///
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func person(named text: String) throws -> PersonID {
        if text.contains(where: \.isLetter),
            let row = try session.query(OfficeSQL.official(code: text.uppercased())).first
        {
            return try row.decode(at: 0)
        }
        return try People(session).find(nip: text).id
    }

    /// The name of an official who is no employee; nil for everybody else.
    ///
    /// - Throws: `PostgresError`.
    public func official(_ id: PersonID) throws -> String? {
        try session.query(OfficeSQL.official(id)).first?.decode(at: 0)
    }
}

extension RegisteredAppointment {
    /// Reads a row of ``OfficeSQL``.
    init(_ row: Row) throws {
        id = OfficeHolderID(try row.decode(at: 0))
        appointment = try Appointment(row, at: 1)
        name = try row.decode(at: 9)
        nip = try row.decode(at: 10)
        code = try row.decode(at: 11)
        enteredBy = try row.decode(at: 12)
        enteredAt = try row.decode(at: 13)
        end = try Self.end(row)
    }

    private static func end(_ row: Row) throws -> End? {
        guard let by = try row.decode(at: 14, as: String?.self), let at = try row.decode(at: 15, as: Instant?.self),
            let reason = try row.decode(at: 16, as: String?.self)
        else { return nil }
        return End(by: by, at: at, reason: reason)
    }
}

extension Appointment {
    /// Reads the columns of a term from one on.
    fileprivate init(_ row: Row, at place: Int) throws {
        self.init(
            to: try StoredJSON.word(Office.self, try row.decode(at: place)),
            of: try row.decode(at: place + 1),
            try StoredJSON.word(OfficeStanding.self, try row.decode(at: place + 2)),
            from: try row.decode(at: place + 3),
            until: try row.decode(at: place + 4),
            by: Letter(number: try row.decode(at: place + 5), date: try row.decode(at: place + 6)),
            scope: Set(
                try row.decode(at: place + 7, as: [String].self).map { try StoredJSON.word(DelegatedAct.self, $0) }
            )
        )
    }
}
