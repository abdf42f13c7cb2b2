public import Postgres
public import Transfers

/// The laws that decrees cite, as rows that a province edits; old versions stay.
public struct Laws {
    let session: Session

    /// Laws through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The laws that are not dropped, in their rank, whatever their time.
    ///
    /// - Throws: `PostgresError`.
    public func current() throws -> [LegalReference] {
        try rows().filter { !$0.isDropped }.map(\.law)
    }

    /// The newest version of every law, dropped ones as well.
    ///
    /// - Throws: `PostgresError`.
    public func rows() throws -> [LawRow] {
        try session.query(LawSQL.current).map { try LawRow($0) }
    }

    /// All versions of a law, the first first; none for a code that nobody knows.
    ///
    /// - Throws: `PostgresError`.
    public func history(_ code: String) throws -> [LawRow] {
        try session.query(LawSQL.history(code)).map { try LawRow($0) }
    }

    /// Sets a law, or drops it.
    ///
    /// - Parameters:
    ///   - law: The law as it is to be.
    ///   - isDropped: Whether no decree cites it any more, whatever its time.
    ///   - reason: Why.
    ///   - actor: Who sets it.
    /// - Returns: The law on record.
    /// - Throws: `LawFault`, `PostgresError`.
    public func set(
        _ law: LegalReference,
        isDropped: Bool = false,
        reason: String,
        by actor: PersonID
    ) throws -> LawRow {
        try Proposals(session).requireTransaction()
        guard !reason.isBlank else { throw LawFault.reasonMissing }
        try law.check()
        try session.execute(LawSQL.lock)
        try session.execute(LawSQL.add(law, isDropped: isDropped, reason: reason, by: actor))
        guard let row = try history(law.code).last else {
            throw PostgresError(.decoding, "a law was not kept")
        }
        return row
    }
}

extension LawRow {
    /// Reads a row of ``LawSQL``.
    init(_ row: Row) throws {
        law = LegalReference(
            try row.decode(at: 0),
            place: try row.decode(at: 1),
            citation: try row.decode(at: 2),
            from: try row.decode(at: 3),
            to: try row.decode(at: 4),
            isForOtherAgencies: try row.decode(at: 5)
        )
        version = try row.decode(at: 6)
        isDropped = try row.decode(at: 7)
        reason = try row.decode(at: 8)
        setBy = try row.decode(at: 9)
        setAt = try row.decode(at: 10)
    }
}
