import Postgres
import TransferStore
import Transfers

/// The day that a job works as of.
enum Day {
    /// Reads a day out of arguments.
    ///
    /// - Parameters:
    ///   - text: ISO form; nil for today by the civil clock.
    ///   - kind: the kind of the job, for the error.
    ///   - session: the session whose clock counts.
    /// - Returns: the day.
    /// - Throws: ``ArgumentsFault`` for what is no date, `PostgresError`.
    static func read(_ text: String?, kind: String, _ session: Session) throws -> CivilDate {
        guard let text else { return try CivilClock(session).today() }
        do {
            return try CivilDate(parsing: text)
        } catch {
            throw ArgumentsFault(kind: kind, field: "asOf", expected: "a date such as 2025-10-01")
        }
    }
}
