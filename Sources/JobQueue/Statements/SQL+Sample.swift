import Postgres

// What is asked for the metrics.
extension SQL {
    static var sample: SQL {
        "select clock_timestamp(), pg_stat_get_tuples_inserted('jobs.job'::regclass)"
    }
}
