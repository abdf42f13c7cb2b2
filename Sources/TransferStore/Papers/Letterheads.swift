public import Postgres
public import Transfers

/// On whose paper things are written, and how people are named there.
public struct Letterheads {
    let session: Session

    /// Letterheads through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// The paper of a unit.
    ///
    /// - Throws: ``StoreFault/unknownUnit(_:)``, `PostgresError`.
    public func paper(of unit: UnitCode) throws -> StoredLetterhead {
        guard let row = try session.query(LetterheadSQL.of(unit)).first else { throw StoreFault.unknownUnit(unit) }
        return StoredLetterhead(
            unit: UnitCode(try row.decode(at: 0, as: String.self)),
            government: try row.decode(at: 1),
            office: try row.decode(at: 2),
            address: try row.decode(at: 3),
            contact: try row.decode(at: 4),
            town: try row.decode(at: 5),
            head: try row.decode(at: 6, as: PersonID?.self).map { try person($0) }
        )
    }

    /// The paper of the office that keeps the transfers.
    ///
    /// - Throws: ``PaperFault/noPersonnelOffice``, `PostgresError`.
    public func personnelOffice() throws -> StoredLetterhead {
        guard let row = try session.query(LetterheadSQL.personnelOffice).first else {
            throw PaperFault.noPersonnelOffice
        }
        return try paper(of: UnitCode(try row.decode(at: 0, as: String.self)))
    }

    /// Enters what stands on a unit's paper; of several units the last one that is named so is the personnel office.
    ///
    /// - Throws: ``StoreFault/unknownUnit(_:)``, `PostgresError`.
    public func set(
        _ unit: UnitCode,
        address: String,
        contact: String?,
        town: String,
        isPersonnelOffice: Bool
    ) throws {
        _ = try paper(of: unit)
        if isPersonnelOffice { try session.execute(LetterheadSQL.noPersonnelOffice) }
        try session.execute(
            LetterheadSQL.set(
                unit,
                address: address,
                contact: contact,
                town: town,
                isPersonnelOffice: isPersonnelOffice
            )
        )
    }

    /// A person as papers name them.
    ///
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func person(_ id: PersonID) throws -> PaperPerson {
        guard let row = try session.query(LetterheadSQL.person(id)).first else { throw StoreFault.unknownEmployee }
        return PaperPerson(
            id: try row.decode(at: 0),
            name: try row.decode(at: 1),
            nip: try row.decode(at: 2),
            rank: Self.rank(try row.decode(at: 3)),
            rankSince: try row.decode(at: 4),
            education: try row.decode(at: 5),
            post: try row.decode(at: 6),
            unit: try row.decode(at: 7),
            unitCode: UnitCode(try row.decode(at: 8, as: String.self))
        )
    }

    /// What the appraisal team considers of an employee who would go to a post.
    ///
    /// - Throws: `PostgresError`.
    public func considerations(of person: PersonID, for target: Seat) throws -> CommitteeRecord {
        let years = try session.query(LetterheadSQL.predicates(of: person)).map { row in
            let (year, number) = try row.decode(Int16.self, Int16.self)
            return "\(year): \(Predicate(rawValue: Int(number))?.name ?? "-")"
        }
        let row = try session.query(LetterheadSQL.occupation(target.post, target.unit)).first
        return CommitteeRecord(
            predicates: years,
            needed: try row?.decode(at: 0, as: Int?.self) ?? nil,
            incumbents: try row?.decode(at: 1, as: Int.self) ?? 0
        )
    }

    private static func rank(_ text: String) -> String {
        guard let rank = try? Rank(parsing: text, employment: .pns), case .civilServant(let known) = rank else {
            return text
        }
        return "\(known.title), \(known)"
    }
}
