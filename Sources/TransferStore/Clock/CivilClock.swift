public import Postgres
public import Transfers

/// The clock of the domain, kept in the database: every rule, job and view goes by it.
///
/// It shows real time unless the schema's owner has shifted it for a demonstration. The queue keeps real time.
public struct CivilClock {
    private let session: Session

    /// The clock through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The civil day in the capital's zone, WIB.
    ///
    /// - Throws: `PostgresError`.
    public func today() throws(PostgresError) -> CivilDate {
        try row(ClockSQL.today).decode(at: 0)
    }

    /// The civil moment.
    ///
    /// - Throws: `PostgresError`.
    public func moment() throws(PostgresError) -> Instant {
        try row(ClockSQL.now).decode(at: 0)
    }

    /// What the clock shows, beside real time.
    ///
    /// - Throws: `PostgresError`.
    public func reading() throws(PostgresError) -> ClockReading {
        let (civil, real, today, shiftedAt) = try row(ClockSQL.reading).decode(
            Instant.self,
            Instant.self,
            CivilDate.self,
            Instant?.self
        )
        return ClockReading(civil: civil, real: real, today: today, shiftedAt: shiftedAt)
    }

    /// When the clock will show a moment, in real time: what a job is to be given that waits for it.
    ///
    /// - Parameter civil: a moment by the clock.
    /// - Returns: the real moment, by the shift as it is now.
    /// - Throws: `PostgresError`.
    public func realMoment(of civil: Instant) throws(PostgresError) -> Instant {
        try row(ClockSQL.realMoment(of: civil)).decode(at: 0)
    }

    func row(_ sql: SQL) throws(PostgresError) -> Row {
        guard let row = try session.query(sql).first else { throw PostgresError(.decoding, "no time came back") }
        return row
    }
}
