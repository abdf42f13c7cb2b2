public import Postgres

extension Session {
    /// Lists the schedules, with their arguments, by name.
    ///
    /// - Returns: each with how it stands.
    /// - Throws: ``PostgresError``.
    public func schedules() throws(PostgresError) -> [ScheduleStatus] {
        var schedules: [ScheduleStatus] = []
        for row in try query(.schedules) { schedules.append(try ScheduleStatus(row)) }
        return schedules
    }

    /// Makes a schedule, or changes the one of that name; all nodes follow at once.
    ///
    /// - Parameters:
    ///   - schedule: what is to come again, and when.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: when it fires next; nil when it is disabled.
    /// - Throws: ``PostgresError``; 22023 with a sentence that says what is wrong and how to mend it.
    @discardableResult
    public func setSchedule(
        _ schedule: Schedule,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> Timestamp? {
        try query(.set(schedule, by: actor, reason: reason)).only()
    }

    /// Switches a schedule on or off; what falls due while it is off is not made up for.
    ///
    /// - Parameters:
    ///   - name: the schedule.
    ///   - isEnabled: on or off.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when there is no such schedule.
    /// - Throws: ``PostgresError``.
    public func enableSchedule(
        _ name: String,
        _ isEnabled: Bool = true,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> Bool {
        try query(.enableSchedule(name, isEnabled, by: actor, reason: reason)).isTrue
    }

    /// Removes a schedule; jobs that it has enqueued stay.
    ///
    /// - Parameters:
    ///   - name: the schedule.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when there is no such schedule.
    /// - Throws: ``PostgresError``.
    public func removeSchedule(
        _ name: String,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> Bool {
        try query(.removeSchedule(name, by: actor, reason: reason)).isTrue
    }

    /// When a cron entry fires next, by the database's clock and time zones.
    ///
    /// - Parameters:
    ///   - cron: the entry.
    ///   - zone: whose clocks it means: `WIB`, `WITA`, `WIT` or an IANA name.
    ///   - moment: firings after it; nil for now.
    ///   - count: how many.
    /// - Returns: the firings in their order.
    /// - Throws: ``PostgresError``; 22023 with a sentence when the entry is none or never fires, or the zone is unknown.
    public func nextFirings(
        of cron: String,
        in zone: String,
        after moment: Timestamp? = nil,
        count: Int
    ) throws(PostgresError) -> [Timestamp] {
        try query(.check(cron: cron, zone: zone))
        var firings: [Timestamp] = []
        for row in try query(.nextFirings(of: cron, in: zone, after: moment, count: count)) {
            firings.append(try row.decode(at: 0))
        }
        return firings
    }
}
