public import Postgres
public import Transfers

/// The calendar that operators keep.
public struct Holidays {
    private let session: Session

    /// The calendar through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// Holidays of the nation and of one district.
    ///
    /// - Parameter district: nil for the nation's alone.
    /// - Returns: the calendar.
    /// - Throws: `PostgresError`.
    public func calendar(district: String? = nil) throws(PostgresError) -> WorkingCalendar {
        let rows = try session.query(Self.statement(district))
        var days: Set<CivilDate> = []
        for row in rows { days.insert(try row.decode(at: 0)) }
        return WorkingCalendar(holidays: days)
    }

    static func statement(_ district: String?) -> SQL {
        "select held_on from mutasi.holiday where region is null or region = \(district)"
    }
}
