internal import Postgres
public import Transfers

extension Deadlines {
    /// Counts every running deadline in working days anew, by the holidays as they are now (case 76).
    ///
    /// A later end holds only where it gives the employee more time. Either way both versions are kept; a count that gives
    /// the same day as the last one is no version. Call it in the transaction that changes the holidays; the watch over
    /// what was prolonged is the caller's.
    ///
    /// - Returns: Those whose count changed, whether that holds or not.
    /// - Throws: `PostgresError`.
    public func recompute() throws -> [RecomputedDeadline] {
        guard session.isInTransaction else { throw PostgresError(.usage, "deadlines are counted in a transaction") }
        let calendar = try Holidays(session).calendar()
        guard let row = try session.query(ProposalSQL.calendarVersion).first else {
            throw PostgresError(.decoding, "no version of the calendar came back")
        }
        let version: String = try row.decode(at: 0)
        return try session.query(DeadlineSQL.lockThoseInWorkingDays).compactMap { row in
            try recompute(try StoredDeadline(row), by: calendar, version)
        }
    }

    private func recompute(
        _ stored: StoredDeadline,
        by calendar: WorkingCalendar,
        _ calendarVersion: String
    ) throws -> RecomputedDeadline? {
        // Only the holidays changed: the length stays that of the rules by which it was set.
        guard let before = stored.computed, case .workingDays(let count) = before.length,
            let day = calendar.deadline(workingDays: count, after: before.start)
        else { return nil }
        var history = try history(of: stored.id, before)
        guard day != history.versions.last?.lastDay else { return nil }
        let next = before.ending(on: day, calendarVersion)
        let holds = history.add(next)
        if holds {
            try session.execute(
                DeadlineSQL.prolong(stored.id, to: day, endsAt: next.endsAt, calendarVersion: calendarVersion)
            )
        } else {
            try session.execute(DeadlineSQL.addVersion(of: stored.id, day, calendarVersion: calendarVersion))
        }
        return RecomputedDeadline(
            id: stored.id,
            owner: stored.owner,
            purpose: stored.purpose,
            before: before.lastDay,
            counted: day,
            holds: holds
        )
    }

    /// Every version of a deadline, the first first, and the one that holds.
    ///
    /// - Throws: `PostgresError`.
    public func history(of id: DeadlineID) throws -> DeadlineHistory? {
        guard let current = try find(id)?.computed else { return nil }
        return try history(of: id, current)
    }

    private func history(of id: DeadlineID, _ current: Deadline) throws -> DeadlineHistory {
        let versions = try session.query(DeadlineSQL.versions(of: id)).map { row in
            current.ending(on: try row.decode(at: 0), try row.decode(at: 1))
        }
        var history = DeadlineHistory(versions.first ?? current)
        for version in versions.dropFirst() { history.add(version) }
        return history
    }
}

extension Deadline {
    fileprivate func ending(on day: CivilDate, _ calendarVersion: String) -> Deadline {
        Deadline(
            name: name,
            length: length,
            basis: basis,
            start: start,
            lastDay: day,
            zone: zone,
            calendarVersion: calendarVersion
        )
    }
}
