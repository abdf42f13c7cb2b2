public import Postgres
public import Transfers

extension Notices {
    /// How and when an employee can be reached.
    ///
    /// - Parameter person: the employee.
    /// - Returns: what is on record, or nil for nobody.
    /// - Throws: `PostgresError`.
    public func reach(of person: PersonID) throws(PostgresError) -> Reach? {
        let rows = try session.query(NoticeSQL.reach(person))
        guard let row = rows.first else { return nil }
        let (hasAddress, zone, district, now) = try row.decode(Bool.self, String?.self, String?.self, Instant.self)
        return try reach(hasAddress: hasAddress, zone: zone.flatMap(TimeZoneOfUnit.init), district: district, now: now)
    }

    /// How and when the recipient of a notice can be reached.
    ///
    /// - Parameter notice: a recorded notice.
    /// - Returns: what is on record.
    /// - Throws: `PostgresError`.
    public func reach(of notice: StoredNotice) throws(PostgresError) -> Reach {
        try reach(
            hasAddress: notice.address != nil,
            zone: notice.zone,
            district: notice.district,
            now: try CivilClock(session).moment()
        )
    }

    private func reach(
        hasAddress: Bool,
        zone: TimeZoneOfUnit?,
        district: String?,
        now: Instant
    ) throws(PostgresError) -> Reach {
        let calendar = try Holidays(session).calendar(district: district)
        return Reach(hasAddress: hasAddress, zone: zone ?? .wib, calendar: calendar, now: now)
    }
}
