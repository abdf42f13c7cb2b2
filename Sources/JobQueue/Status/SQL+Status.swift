import Postgres

// What the engine tells of itself.
extension SQL {
    static func status(of id: Int64) -> SQL {
        """
        select id, kind, queue, priority, state, attempt, max_attempts, created_at, run_at, claimed_at, finished_at,
            result, reason
        from jobs.status
        where id = \(id)
        """
    }

    static var queueStatus: SQL {
        """
        select queue, paused, max_running, max_per_key, rate, burst, lanes, available, scheduled, retrying, waiting,
            running, estimates, oldest_available_at, next_run_at
        from jobs.queue_status
        order by queue
        """
    }

    static var backlog: SQL {
        """
        select queue, priority, available, scheduled, retrying, waiting, running, estimates, oldest_available_at
        from jobs.backlog()
        """
    }

    static var unserved: SQL { "select queue, kind, version, jobs, oldest_run_at, reason from jobs.unserved()" }
}
