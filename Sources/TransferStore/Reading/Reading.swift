public import Postgres
public import Transfers

/// What an official reads about employees: nothing of those with whom they have a conflict of interest.
///
/// Each refusal is on record, for which reason nothing here runs in a transaction that somebody may still undo.
public struct Reading {
    let session: Session
    private let reader: PersonID

    /// The reading of an official through a session.
    public init(_ session: Session, by reader: PersonID) {
        self.session = session
        self.reader = reader
    }

    /// Refuses a record of an employee whom the official may not read about.
    ///
    /// - Throws: ``ReadingFault/conflictOfInterest``, `PostgresError`.
    public func require(_ record: ConfidentialRecord, of employee: PersonID) throws {
        guard try withheld(record, of: [employee]).isEmpty else { throw ReadingFault.conflictOfInterest }
    }

    /// Those of some employees whom the official may not read about.
    ///
    /// - Throws: `PostgresError`.
    public func withheld(_ record: ConfidentialRecord, of employees: [PersonID]) throws -> Set<PersonID> {
        guard !session.isInTransaction else { throw PostgresError(.usage, "a refusal to read is recorded for good") }
        let rows = try session.query(ReadingSQL.refuse(reader, record, of: employees))
        return Set(try rows.map { try $0.decode(at: 0, as: PersonID.self) })
    }
}
