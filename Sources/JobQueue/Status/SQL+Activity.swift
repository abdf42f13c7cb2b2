import Postgres

// What goes on at the moment.
extension SQL {
    static var nodeStatus: SQL {
        """
        select id, host, pid, version, queues, started_at, silence, is_overdue, held, stats
        from jobs.node_status
        order by host, started_at
        """
    }

    static func held(limit: Int) -> SQL {
        """
        select id, kind, queue, node_id, claimed_at, attempt, cancel_requested_at, percent, message
        from jobs.held(\(Int32(clamping: limit)))
        """
    }

    static var stuck: SQL {
        """
        select job_id, kind, queue, host, pid, lane, thread, reason, ignoring, message
        from jobs.stuck
        order by ignoring desc, job_id
        """
    }

    static var traffic: SQL { "select enqueued, finished, failed, moment from jobs.traffic()" }

    static func latencies(over span: Interval) -> SQL {
        """
        select queue, finished, waited_p50, waited_p99, ran_p50, ran_p99 from jobs.latencies(\(span))
        """
    }
}
