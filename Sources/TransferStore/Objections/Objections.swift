public import Postgres
public import Transfers

/// The objections on record.
///
/// What changes one needs an open transaction: state, event and deadlines commit together or not at all.
public struct Objections {
    let session: Session

    /// Objections through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which objections a list shows.
    public enum Filter: Sendable {
        /// Those that the PPK still owes an answer, the oldest first.
        case pending
        /// All of them, the newest first.
        case all
    }

    /// The objections on record.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The objections.
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .pending, _ page: Page = .whole) throws -> [StoredObjection] {
        switch filter {
        case .pending: try read(ObjectionSQL.pending)
        case .all: try read(ObjectionSQL.all(page))
        }
    }

    /// One objection, by the number on its receipt.
    ///
    /// - Throws: ``ObjectionStoreFault/unknown(_:)``, `PostgresError`.
    public func show(_ number: String) throws -> StoredObjection {
        try one(ObjectionSQL.one(number: number), number)
    }

    /// Who decided on an objection; nil where nobody did on its merits.
    ///
    /// - Throws: `PostgresError`.
    public func decider(of id: ObjectionID) throws -> PersonID? {
        try session.query(ObjectionSQL.decider(of: id)).first?.decode(at: 0, as: PersonID?.self)
    }

    /// One objection, by its key.
    ///
    /// - Throws: ``ObjectionStoreFault/unknown(_:)``, `PostgresError`.
    public func show(_ id: ObjectionID) throws -> StoredObjection {
        try one(ObjectionSQL.one(id), "\(id.number)")
    }

    /// The events of an objection, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: ObjectionID) throws -> [LoggedObjectionEvent] {
        try session.query(ObjectionSQL.events(id)).map { row in
            LoggedObjectionEvent(
                number: try row.decode(at: 0),
                name: try StoredJSON.word(ObjectionEvent.Name.self, try row.decode(at: 1)),
                after: try StoredJSON.word(ObjectionState.self, try row.decode(at: 2)),
                actor: try row.decode(at: 3),
                role: try StoredJSON.word(OfficeRole.self, try row.decode(at: 4)),
                at: try row.decode(at: 5),
                reason: try row.decode(at: 6),
                hash: try row.decode(at: 7),
                suspends: try row.decode(at: 8)
            )
        }
    }

    /// What does not fit in the log of an objection, or of all: empty when nobody has tampered with it.
    ///
    /// - Throws: `PostgresError`.
    public func verifyLog(of id: ObjectionID? = nil) throws -> [ObjectionLogFault] {
        try session.query(ObjectionSQL.verify(id)).map { row in
            let (objection, number, fault) = try row.decode(Int64.self, Int.self, String.self)
            return ObjectionLogFault(
                objection: ObjectionID(objection),
                number: number,
                kind: try StoredJSON.word(LogFault.Kind.self, fault)
            )
        }
    }

    func lock(_ number: String) throws -> StoredObjection {
        try requireTransaction()
        return try one(ObjectionSQL.lock(number: number), number)
    }

    private func one(_ sql: SQL, _ number: String) throws -> StoredObjection {
        guard let found = try read(sql).first else { throw ObjectionStoreFault.unknown(number) }
        return found
    }

    func requireTransaction() throws {
        guard session.isInTransaction else { throw PostgresError(.usage, "an objection is changed in a transaction") }
    }
}
