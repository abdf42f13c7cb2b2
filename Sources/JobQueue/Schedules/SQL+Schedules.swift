import Postgres

// Jobs that come again by the clock.
extension SQL {
    static var schedules: SQL {
        """
        select name, cron, zone, kind, args, version, queue, priority, missed, missed_limit, enabled, next_run_at,
            last_run_at, last_job_id, fault
        from jobs.schedule
        order by name
        """
    }

    static func set(_ schedule: Schedule, by actor: String, reason: String?) -> SQL {
        """
        select jobs.set_schedule(\(actor), \(schedule.name), \(schedule.cron), \(schedule.kind), \(schedule.zone),
            \(schedule.args), \(Int32(clamping: schedule.version)), \(schedule.queue),
            \(schedule.priority.rawValue), \(schedule.missed.columns.policy), \(schedule.missed.columns.limit),
            \(schedule.isEnabled), \(reason))
        """
    }

    static func enableSchedule(_ name: String, _ isEnabled: Bool, by actor: String, reason: String?) -> SQL {
        "select jobs.enable_schedule(\(actor), \(name), \(isEnabled), \(reason))"
    }

    static func removeSchedule(_ name: String, by actor: String, reason: String?) -> SQL {
        "select jobs.remove_schedule(\(actor), \(name), \(reason))"
    }

    static func check(cron: String, zone: String) -> SQL { "select jobs.check_cron(\(cron), \(zone))" }

    static func nextFirings(of cron: String, in zone: String, after moment: Timestamp?, count: Int) -> SQL {
        """
        select * from jobs.next_firings(\(cron), \(zone), coalesce(\(moment), clock_timestamp()),
            \(Int32(clamping: count)))
        """
    }

    static var runSchedules: SQL {
        "select fired, late, failed, faults, mended, next_us from jobs.run_schedules()"
    }
}
