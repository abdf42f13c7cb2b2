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

    static func statuses(in state: String?, limit: Int) -> SQL {
        """
        select id, kind, queue, priority, state, attempt, max_attempts, created_at, run_at, claimed_at, finished_at,
            result, reason
        from jobs.status
        where \(state) is null or state = \(state)
        order by id desc
        limit \(limit)
        """
    }

    static var queueStatus: SQL {
        """
        select queue, paused, max_running, available, scheduled, retrying, waiting, running, oldest_available_at,
            next_run_at
        from jobs.queue_status
        order by queue
        """
    }
}
