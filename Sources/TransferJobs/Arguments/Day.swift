import Postgres
import TransferStore
import Transfers

/// The day that a job works as of.
enum Day {
    /// Reads a day out of arguments.
    ///
    /// - Parameters:
    ///   - text: ISO form; nil for the database's today in the capital's zone.
    ///   - kind: the kind of the job, for the error.
    ///   - session: the session whose clock counts.
    /// - Returns: the day.
    /// - Throws: ``ArgumentsFault`` for what is no date, `PostgresError`.
    static func read(_ text: String?, kind: String, _ session: Session) throws -> CivilDate {
        guard let text else { return try today(session) }
        do {
            return try CivilDate(parsing: text)
        } catch {
            throw ArgumentsFault(kind: kind, field: "asOf", expected: "a date such as 2025-10-01")
        }
    }

    /// The database's today in the capital's zone, WIB.
    static func today(_ session: Session) throws -> CivilDate {
        let rows = try session.query("select (now() at time zone 'Asia/Jakarta')::date")
        guard let row = rows.first else { throw PostgresError(.decoding, "no date came back") }
        return try row.decode(at: 0)
    }
}
