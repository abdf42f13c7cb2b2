import JobQueue
public import Postgres

/// The schedules by which a database looks after itself; an administrator changes, disables or removes them as any other.
public enum StandardSchedules {
    /// The schedules, each with why it is there.
    static let all: [(schedule: Schedule, reason: String)] = [
        (
            Schedule("mutasi.signals", cron: "15 5 * * *", kind: ScanSignals.kind),
            "signals are looked for every morning"
        ),
        (
            Schedule("mutasi.needs", cron: "45 0 * * *", kind: ExpireNeeds.kind),
            "needs end with the year of their plan"
        ),
        (
            Schedule("mutasi.upstream", cron: "30 2 * * *", kind: ReconcileUpstream.kind),
            "changes upstream that were not told are found every night"
        ),
        (
            Schedule("mutasi.untold", cron: "*/5 * * * *", kind: WatchUpstream.kind),
            "a change upstream that was not told is an alarm within minutes"
        ),
        (
            Schedule("mutasi.aspirations", cron: "30 1 * * 1", kind: RemindOfAspirations.kind),
            "employees are asked once a year whether their aspirations still hold"
        ),
        (
            Schedule("mutasi.retention", cron: "30 2 * * *", kind: RetainData.kind),
            "what is no longer needed goes (UU 27/2022)"
        ),
        (
            Schedule("mutasi.audit", cron: "* * * * *", kind: SealAudit.kind),
            "what was recorded is sealed a minute later"
        ),
    ]

    /// Has an upstream database compared with ours every night, from when it was first loaded.
    ///
    /// - Parameters:
    ///   - upstream: Its name in its mapping.
    ///   - session: A session of a role that may make schedules.
    ///   - actor: Who does it, for the record.
    /// - Returns: The schedule's name when it was made; nil where it was ever there, so that one that somebody removed stays
    ///   away.
    /// - Throws: `PostgresError`.
    public static func makeSync(of upstream: String, _ session: Session, by actor: String) throws -> String? {
        let name = SyncUpstream.schedule(of: upstream)
        let schedule = Schedule(name, cron: "30 1 * * *", kind: SyncUpstream.kind(of: upstream))
        let reason = "what differs from the upstream database is found every night"
        return try make([(schedule, reason)], session, by: actor).first
    }

    /// Makes those that were never there; one that somebody removed stays away.
    ///
    /// - Parameters:
    ///   - session: A session of a role that may make schedules.
    ///   - actor: Who does it, for the record.
    /// - Returns: The names of those that were made.
    /// - Throws: `PostgresError`.
    public static func make(_ session: Session, by actor: String) throws -> [String] {
        try make(all, session, by: actor)
    }

    private static func make(
        _ schedules: [(schedule: Schedule, reason: String)],
        _ session: Session,
        by actor: String
    ) throws -> [String] {
        var made: [String] = []
        for (schedule, reason) in schedules {
            guard try session.actions(on: "schedule \(schedule.name)", limit: 1).isEmpty else { continue }
            try session.setSchedule(schedule, by: actor, reason: reason)
            made.append(schedule.name)
        }
        return made
    }
}
