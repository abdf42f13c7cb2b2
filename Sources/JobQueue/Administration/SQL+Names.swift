import Postgres

// What there is: kinds and queues.
extension SQL {
    static var kinds: SQL {
        """
        with done as (
            select k.name, count(*) as nodes, min(k.oldest) as oldest, max(k.newest) as newest
            from jobs.node n
            cross join lateral unnest(n.kinds, n.oldest_versions, n.newest_versions) k (name, oldest, newest)
            where n.last_seen_at + n.lease >= clock_timestamp()
            group by k.name
        )
        select coalesce(k.name, d.name), coalesce(k.paused, false), coalesce(d.nodes, 0), d.oldest, d.newest,
            coalesce(k.keep_arguments, '30 days'), coalesce(k.keep_results, '90 days')
        from jobs.kind k
        full join done d on d.name = k.name
        order by 1
        """
    }

    static var queueNames: SQL {
        """
        select name from jobs.queue
        union
        select unnest(queues) from jobs.node
        union
        select queue from jobs.occupied()
        order by 1
        """
    }

    /// With those of the newest jobs, which may be known to no node.
    static var kindNames: SQL {
        """
        select name from jobs.kind
        union
        select unnest(kinds) from jobs.node
        union
        select kind from jobs.schedule
        union
        select kind from (select kind from jobs.job order by id desc limit 10000) newest
        union
        select kind from (select kind from jobs.history order by job_id desc limit 10000) newest
        order by 1
        """
    }
}
