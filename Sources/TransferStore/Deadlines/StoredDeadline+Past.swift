internal import Transfers

extension StoredDeadline {
    /// The end of a deadline as it was computed.
    struct Version: Sendable {
        let lastDay: CivilDate
        let calendarVersion: String
    }

    /// The deadline as it was at the end of a day: what was met or stopped later ran then.
    ///
    /// - Parameters:
    ///   - end: The end of the day.
    ///   - version: Its end as it held then.
    /// - Returns: The deadline.
    func past(at end: EndOfDay, _ version: Version) -> StoredDeadline {
        var past = self
        past.overdueAt = end.kept(overdueAt)
        switch standing {
        case .met(let moment), .stopped(let moment): if !end.includes(moment) { past.standing = .running }
        case .running: break
        }
        guard version.lastDay != lastDay else { return past }
        // Only what is counted in whole days is ever computed anew.
        (past.lastDay, past.calendarVersion) = (version.lastDay, version.calendarVersion)
        past.endsAt = Instant(date: version.lastDay, second: 86_399, zone: zone)
        return past
    }
}
