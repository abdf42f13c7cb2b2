public import Postgres

/// A schedule and how it stands.
public struct ScheduleStatus: Sendable {
    /// What was set.
    public let schedule: Schedule
    /// When it fires next; nil while it is disabled, or was put in by hand and not yet seen.
    public let nextRunAt: Timestamp?
    /// The firing that was last enqueued.
    public let lastRunAt: Timestamp?
    /// The job of that firing.
    public let lastJobID: Int64?
    /// Why it could not be run the last time; nil when it could.
    public let fault: String?

    init(_ row: Row) throws(PostgresError) {
        let (name, cron, zone, kind, args, version, queue, priority, missed, limit, isEnabled) = try row.decode(
            String.self,
            String.self,
            String.self,
            String.self,
            JSONB.self,
            Int.self,
            String.self,
            String.self,
            String.self,
            Int.self,
            Bool.self
        )
        guard let priority = Priority(rawValue: priority), let missed = MissedRuns(policy: missed, limit: limit) else {
            throw PostgresError(.decoding, "jobs.schedule has a priority or a policy that is not known")
        }
        schedule = Schedule(
            name,
            cron: cron,
            zone: zone,
            kind: kind,
            args: args,
            version: version,
            queue: queue,
            priority: priority,
            missed: missed,
            isEnabled: isEnabled
        )
        nextRunAt = try row.decode(at: 11)
        lastRunAt = try row.decode(at: 12)
        lastJobID = try row.decode(at: 13)
        fault = try row.decode(at: 14)
    }
}
