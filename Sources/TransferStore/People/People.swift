public import Postgres
public import Transfers

/// The employees on record.
public struct People {
    private let session: Session

    /// Employees through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The active employee of a NIP, or of an old one that nobody else has.
    ///
    /// - Parameter nip: As people type it: spaces, dots and hyphens do not matter.
    /// - Returns: The employee.
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func find(nip: String) throws -> Person {
        let digits = String(nip.filter { !$0.isWhitespace && $0 != "." && $0 != "-" })
        let rows = try session.query(
            digits.utf8.count == 9 ? PeopleSQL.find(formerNIP: digits) : PeopleSQL.find(nip: digits)
        )
        guard let row = rows.first, rows.count == 1 else { throw StoreFault.unknownEmployee }
        return try Self.person(row)
    }

    /// The active employee of a key.
    ///
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func find(_ person: PersonID) throws -> Person {
        guard let row = try session.query(PeopleSQL.find(person)).first else { throw StoreFault.unknownEmployee }
        return try Self.person(row)
    }

    private static func person(_ row: Row) throws -> Person {
        let (id, stored, name, kind, post, unit, zone, email) = try row.decode(
            PersonID.self,
            String.self,
            String.self,
            String.self,
            String.self,
            String.self,
            String.self,
            String?.self
        )
        return Person(
            id: id,
            nip: stored,
            name: name,
            // The tables' checks allow no other words.
            employment: EmploymentKind(rawValue: kind) ?? .pns,
            post: PostCode(post),
            unit: UnitCode(unit),
            zone: TimeZoneOfUnit(rawValue: zone) ?? .wib,
            email: email
        )
    }

    /// The key of an employee, whether or not they are still there.
    ///
    /// - Parameters:
    ///   - nip: The NIP, where it is known.
    ///   - id: The key as text, where it is known.
    /// - Returns: The key; nil for somebody who is not on record, and for a text that is no key.
    /// - Throws: `PostgresError`.
    public func key(nip: String?, id: String?) throws -> PersonID? {
        let key = id.flatMap { PersonID($0) }
        return try session.query(PeopleSQL.key(nip: nip, id: key)).first?.decode(at: 0, as: PersonID.self)
    }

    /// Whether the login sees everybody, and not only the people of a unit or of the proposals that concern it.
    ///
    /// - Throws: `PostgresError`.
    public func areAllInSight() throws -> Bool {
        try session.query(PeopleSQL.areAllInSight)[0].decode(at: 0)
    }

    /// The key of whoever has a NIP, or had it: those who left as well.
    ///
    /// - Parameter nip: As people type it: spaces, dots and hyphens do not matter.
    /// - Returns: The key.
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func anybody(nip: String) throws -> PersonID {
        let digits = String(nip.filter { !$0.isWhitespace && $0 != "." && $0 != "-" })
        guard let key = try key(nip: digits, id: nil) else { return try find(nip: nip).id }
        return key
    }

    /// Whether nobody is on record.
    ///
    /// - Throws: `PostgresError`.
    public func isEmpty() throws -> Bool {
        try session.query(PeopleSQL.isEmpty).first?.decode(at: 0, as: Bool.self) ?? true
    }
}
