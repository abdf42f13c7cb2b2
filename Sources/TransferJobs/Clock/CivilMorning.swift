import Postgres
import TransferStore
import Transfers

/// The moment at which a job does what is due on a day: in the morning, where it concerns somebody.
enum CivilMorning {
    /// When a job is to run, in real time, which is the only one that the queue knows.
    ///
    /// - Parameters:
    ///   - day: the civil day.
    ///   - zone: the zone in which it is morning.
    ///   - session: the session whose clock counts.
    /// - Returns: the moment for the queue.
    /// - Throws: `PostgresError`.
    static func of(_ day: CivilDate, _ zone: TimeZoneOfUnit, _ session: Session) throws(PostgresError) -> Timestamp {
        let morning = Instant(date: day, second: 8 * 3_600, zone: zone)
        return Timestamp(unixMicroseconds: try CivilClock(session).realMoment(of: morning).microseconds)
    }
}
