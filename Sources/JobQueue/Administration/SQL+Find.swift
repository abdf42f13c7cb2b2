import Postgres

// Single jobs, and how they are found.
extension SQL {
    static func find(_ filter: JobFilter, limit: Int) -> SQL {
        """
        select id, kind, queue, priority, state, attempt, max_attempts, created_at, run_at, claimed_at, finished_at,
            result, reason
        from jobs.find(\(filter.state?.rawValue), \(filter.kind), \(filter.queue), \(filter.since),
            \(Int32(clamping: limit)), \(Int32(JobFilter.depth)))
        """
    }

    static var fitsDepth: SQL { "select jobs.fits(\(Int32(JobFilter.depth)))" }

    static func details(of id: Int64) -> SQL {
        """
        select j.version, j.enqueued_by, j.trace, j.unique_key, j.ordering_key, j.concurrency_key, c.node_id, n.host,
            (extract(epoch from clock_timestamp() - c.claimed_at) * 1000000)::bigint as ran_us, c.cancel_requested_at,
            null::bigint as redriven_as, (select r.job_id from jobs.redriven r where r.as_id = j.id) as redrive_of
        from jobs.job j
        left join jobs.claim c on c.job_id = j.id
        left join jobs.node n on n.id = c.node_id
        where j.id = \(id)
        union all
        select h.version, h.enqueued_by, h.trace, null, h.ordering_key, h.concurrency_key, h.node_id, n.host, h.ran_us, null,
            (select r.as_id from jobs.redriven r where r.job_id = h.job_id),
            (select r.job_id from jobs.redriven r where r.as_id = h.job_id)
        from jobs.history h
        left join jobs.node n on n.id = h.node_id
        where h.job_id = \(id)
        """
    }

    static func progress(of ids: [Int64]) -> SQL {
        """
        select p.job_id, p.attempt, p.percent, p.message,
            array(
                select l.line from jsonb_array_elements_text(p.lines) with ordinality l (line, place) order by l.place
            ),
            p.updated_at
        from jobs.progress p
        where p.job_id = any (\(ids))
        """
    }

    static func failures(of id: Int64) -> SQL {
        """
        select attempt, failed_at, node_id, error, message, retry_at
        from jobs.failure
        where job_id = \(id)
        order by attempt
        """
    }

    static func awaited(by id: Int64) -> SQL {
        """
        select d.awaited_id, coalesce(d.outcome, s.state), d.on_failure
        from jobs.dependency d
        -- The offset keeps the id's condition inside, where each of the view's tables is probed for it.
        left join lateral (select state from jobs.status s where s.id = d.awaited_id offset 0) s on true
        where d.job_id = \(id)
        order by d.outcome nulls first, d.awaited_id
        limit 100
        """
    }

    /// Those that still wait.
    static func dependents(of id: Int64) -> SQL {
        """
        select d.job_id, 'waiting', d.on_failure
        from jobs.dependency d
        where d.awaited_id = \(id) and d.outcome is null
        order by d.job_id
        limit 100
        """
    }
}
