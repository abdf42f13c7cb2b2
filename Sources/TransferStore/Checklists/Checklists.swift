public import Postgres
public import Transfers

/// The documents that kinds of transfers ask for, as rows that a province edits; old versions stay.
public struct Checklists {
    let session: Session

    /// Checklists through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The checklist in force; as delivered while nothing is on record.
    ///
    /// - Throws: `PostgresError`.
    public func current() throws -> Checklist {
        let rows = try rows()
        return rows.isEmpty ? .standard : Checklist(rows.filter { !$0.isDropped }.map(\.requirement))
    }

    /// The newest version of every row, dropped ones as well.
    ///
    /// - Throws: `PostgresError`.
    public func rows() throws -> [ChecklistRow] {
        try session.query(ChecklistSQL.current).map { try ChecklistRow($0) }
    }

    /// All versions of a row, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func history(_ kind: TransferKind, _ code: DocumentCode) throws -> [ChecklistRow] {
        try session.query(ChecklistSQL.history(kind, code)).map { try ChecklistRow($0) }
    }

    /// Sets a row, or drops it.
    ///
    /// - Parameters:
    ///   - requirement: The row as it is to be.
    ///   - isDropped: Whether it is not asked for any more.
    ///   - reason: Why; with the row's basis it is kept beside the old version.
    ///   - actor: Who sets it.
    /// - Returns: The row on record.
    /// - Throws: ``ChecklistFault``, `PostgresError`.
    public func set(
        _ requirement: DocumentRequirement,
        isDropped: Bool = false,
        reason: String,
        by actor: PersonID
    ) throws -> ChecklistRow {
        try Proposals(session).requireTransaction()
        guard !reason.isBlank else { throw ChecklistFault.reasonMissing }
        guard !requirement.basis.isBlank else { throw ChecklistFault.basisMissing }
        if let age = requirement.maximumAge, !(1...3_650).contains(age) { throw ChecklistFault.impossibleAge(age) }
        let entitled: Set<OfficeRole> = [.unitHead, .pyb, .ppk, .mendagri]
        if let role = requirement.waivableBy.first(where: { !entitled.contains($0) }) {
            throw ChecklistFault.roleCannotWaive(role)
        }
        try session.execute(ChecklistSQL.lock)
        try publishStandardIfEmpty()
        try session.execute(ChecklistSQL.add(requirement, isDropped: isDropped, reason: reason, by: actor))
        guard let row = try history(requirement.kind, requirement.code).last else {
            throw PostgresError(.decoding, "a row of the checklist was not kept")
        }
        return row
    }

    /// Puts the checklist as delivered on record where there is none.
    ///
    /// - Throws: `PostgresError`.
    public func publishStandardIfEmpty() throws {
        guard try session.query(ChecklistSQL.isEmpty).first?.decode(at: 0, as: Bool.self) ?? false else { return }
        for row in Checklist.standard.requirements {
            try session.execute(ChecklistSQL.add(row, isDropped: false, reason: "bawaan program", by: nil))
        }
    }
}

extension ChecklistRow {
    /// Reads a row of ``ChecklistSQL``.
    init(_ row: Row) throws {
        let kind = try StoredJSON.word(TransferKind.self, try row.decode(at: 0))
        requirement = DocumentRequirement(
            kind: kind,
            code: DocumentCode(try row.decode(at: 1, as: String.self)),
            isMandatory: try row.decode(at: 4),
            issuers: try row.decode(at: 5, as: [String].self).map { try StoredJSON.word(DocumentIssuer.self, $0) },
            maximumAge: try row.decode(at: 6, as: Int?.self),
            isLegalised: try row.decode(at: 7),
            namesPost: try row.decode(at: 8),
            isForSpecialPosts: try row.decode(at: 9),
            isDeferrable: try row.decode(at: 10),
            waivableBy: try row.decode(at: 11, as: [String].self).map { try StoredJSON.word(OfficeRole.self, $0) },
            basis: try row.decode(at: 12)
        )
        version = try row.decode(at: 2)
        isDropped = try row.decode(at: 3)
        reason = try row.decode(at: 13)
        setBy = try row.decode(at: 14)
        setAt = try row.decode(at: 15)
    }
}
