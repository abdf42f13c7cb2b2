import Postgres

// What is asked for the metrics.
extension SQL {
    static var sample: SQL {
        """
        select clock_timestamp(), pg_stat_get_tuples_inserted('jobs.job'::regclass),
            count(*) filter (where fault is not null),
            greatest(0, extract(epoch from
                clock_timestamp() - min(next_run_at) filter (where fault is null)))::float8
        from jobs.schedule
        where enabled
        """
    }
}
