import Postgres
public import Transfers

// What the owner of the schema alone may do; each leaves its record, in the same transaction.
extension CivilClock {
    /// As far as the clock can be ahead, in days.
    private static var furthest: Duration { .seconds(36_525 * 86_400) }

    /// Sets the clock to a later moment than it shows, or to any while nobody is on record.
    ///
    /// - Parameters:
    ///   - moment: what it shows from now on.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Throws: ``ClockFault``, `PostgresError`.
    public func shift(to moment: Instant, by actor: String, reason: String) throws {
        try change(ClockSQL.shift(to: moment, by: actor, reason: reason))
    }

    /// Sets the clock forward by a length of time.
    ///
    /// - Parameters:
    ///   - length: how far.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Throws: ``ClockFault``, `PostgresError`.
    public func advance(by length: Duration, by actor: String, reason: String) throws {
        guard length <= Self.furthest else { throw ClockFault.tooFar }
        try change(ClockSQL.advance(by: Interval(length), by: actor, reason: reason))
    }

    /// Sets the clock back to real time; what was dated meanwhile keeps its dates.
    ///
    /// - Parameters:
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when it showed real time before.
    /// - Throws: ``ClockFault``, `PostgresError`.
    @discardableResult
    public func reset(by actor: String, reason: String) throws -> Bool {
        try change(ClockSQL.reset(by: actor, reason: reason)).decode(at: 0)
    }

    @discardableResult
    private func change(_ sql: SQL) throws -> Row {
        do throws(PostgresError) {
            return try row(sql)
        } catch {
            throw ClockFault(error) ?? error
        }
    }
}
