public import Postgres
public import Transfers

/// The papers that were set: none is changed, and a new version never takes the place of an old one.
public struct Papers {
    let session: Session

    /// Papers through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Keeps a paper as the next version, unless the newest one has the same bytes.
    ///
    /// - Returns: The paper, and whether it is new.
    /// - Throws: `PostgresError`.
    public func keep(_ paper: NewPaper) throws -> (paper: StoredPaper, isNew: Bool) {
        try Proposals(session).requireTransaction()
        _ = try session.query(PaperSQL.lock(paper.name, of: paper.subject))
        if let row = try session.query(PaperSQL.add(paper)).first {
            return (try show(PaperID(try row.decode(at: 0))), true)
        }
        guard let kept = try newest(paper.name, of: paper.subject) else {
            throw PostgresError(.decoding, "a paper was neither kept nor there")
        }
        return (kept, false)
    }

    /// One paper.
    ///
    /// - Throws: ``PaperFault/unknownPaper(_:)``, `PostgresError`.
    public func show(_ id: PaperID) throws -> StoredPaper {
        guard let row = try session.query(PaperSQL.one(id)).first else { throw PaperFault.unknownPaper(id) }
        return try StoredPaper(row)
    }

    /// A paper as it stood at the end of a day.
    ///
    /// - Parameters:
    ///   - id: The paper.
    ///   - end: The end of the day; nil for now.
    /// - Returns: The paper, with how its signature stood.
    /// - Throws: ``PaperFault/unknownPaper(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: PaperID, at end: EndOfDay?) throws -> StoredPaper {
        let paper = try show(id)
        guard let end else { return paper }
        let past = try latest(Page(after: id.number + 1, limit: 1), on: end.day).first
        guard let past, past.id == id else { throw UnknownRecord.notYet(on: end.day) }
        return past
    }

    /// All versions of all papers of a proposal, a package and so on, the oldest first.
    ///
    /// - Parameters:
    ///   - subject: What they belong to.
    ///   - day: The day at whose end they are told as they were; nil for now.
    /// - Returns: The papers.
    /// - Throws: `PostgresError`.
    public func all(of subject: PaperSubject, on day: CivilDate? = nil) throws -> [StoredPaper] {
        let statement = day.map { PaperSQL.past(of: subject, on: $0) } ?? PaperSQL.all(of: subject)
        return try session.query(statement).map { try StoredPaper($0) }
    }

    /// The papers that were set last, the newest first.
    ///
    /// - Parameters:
    ///   - page: Which part of them.
    ///   - day: The day at whose end they are told as they were; nil for now.
    /// - Returns: The papers.
    /// - Throws: `PostgresError`.
    public func latest(_ page: Page, on day: CivilDate? = nil) throws -> [StoredPaper] {
        let statement = day.map { PaperSQL.past(page, on: $0) } ?? PaperSQL.latest(page)
        return try session.query(statement).map { try StoredPaper($0) }
    }

    /// The newest version of a paper; nil when none was set.
    ///
    /// - Throws: `PostgresError`.
    public func newest(_ name: DocumentName, of subject: PaperSubject) throws -> StoredPaper? {
        try session.query(PaperSQL.newest(name, of: subject)).first.map { try StoredPaper($0) }
    }

    /// The PDF of a paper.
    ///
    /// - Throws: ``PaperFault/unknownPaper(_:)``, `PostgresError`.
    public func content(of id: PaperID) throws -> [UInt8] {
        guard let row = try session.query(PaperSQL.content(id)).first else { throw PaperFault.unknownPaper(id) }
        return try row.decode(at: 0, as: Bytes.self).bytes
    }
}

extension StoredPaper {
    /// Reads a row of ``PaperSQL``.
    init(_ row: Row) throws {
        id = PaperID(try row.decode(at: 0))
        subject = PaperSubject(
            try StoredJSON.word(PaperSubject.Kind.self, try row.decode(at: 1)),
            try row.decode(at: 2)
        )
        name = try StoredJSON.word(DocumentName.self, try row.decode(at: 3))
        version = try row.decode(at: 4)
        event = try row.decode(at: 5)
        title = try row.decode(at: 6)
        size = try row.decode(at: 7)
        digest = try row.decode(at: 8)
        renderedAt = try row.decode(at: 9)
        isNewest = try row.decode(at: 10)
        signature = try row.decode(at: 11, as: String?.self).map { try StoredJSON.word(SignatureState.self, $0) }
        let letterDate = try row.decode(at: 13, as: CivilDate?.self)
        letter = try row.decode(at: 12, as: String?.self).flatMap { number in
            letterDate.map { Letter(number: number, date: $0) }
        }
        reference = try row.decode(at: 14)
        decision = try row.decode(at: 15)
    }
}
