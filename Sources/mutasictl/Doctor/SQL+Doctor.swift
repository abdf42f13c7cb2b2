import Postgres

// What the doctor asks. None of it reads more than the server's own statistics, settings and small tables.
extension SQL {
    static var serverHealth: SQL {
        """
        select pg_is_in_recovery(), pg_backend_pid(), current_setting('fsync')::bool,
            current_setting('full_page_writes')::bool, current_setting('synchronous_commit'),
            current_setting('autovacuum')::bool, current_setting('track_counts')::bool,
            (select count(*)::int from pg_stat_activity where backend_type = 'client backend'),
            current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
            pg_notification_queue_usage(),
            (select age(datfrozenxid) from pg_database where datname = current_database())
        """
    }

    static var seesAllSessions: SQL { "select pg_has_role(current_user, 'pg_read_all_stats', 'usage')" }

    /// Sessions of other databases hold no rows of this one; those of a walsender do, whatever their database.
    static var horizonHolders: SQL {
        """
        select 'session',
            concat_ws(' ', a.pid::text, a.usename, nullif(a.application_name, ''), host(a.client_addr), a.state),
            clock_timestamp() - a.xact_start, greatest(age(a.backend_xmin), age(a.backend_xid)), false, 0::bigint
        from pg_stat_activity a
        where a.datname = current_database() and a.pid <> pg_backend_pid() and a.xact_start is not null
            and (a.backend_xmin is not null or a.backend_xid is not null)
            and a.backend_type = 'client backend'
        union all
        select 'prepared', concat_ws(' ', p.gid, p.owner), clock_timestamp() - p.prepared, age(p.transaction), false, 0
        from pg_prepared_xacts p
        where p.database = current_database()
        union all
        select 'slot', concat_ws(' ', s.slot_name, s.plugin), null,
            coalesce(greatest(age(s.xmin), age(s.catalog_xmin)), 0), not s.active,
            coalesce(pg_wal_lsn_diff(
                case when pg_is_in_recovery() then pg_last_wal_receive_lsn() else pg_current_wal_lsn() end,
                s.restart_lsn), 0)::bigint
        from pg_replication_slots s
        where not s.temporary
        union all
        select 'standby', concat_ws(' ', nullif(r.application_name, ''), host(r.client_addr)), null,
            age(r.backend_xmin), false, 0
        from pg_stat_replication r
        where r.backend_xmin is not null
        order by 3 desc nulls last
        """
    }

    static var tableHealth: SQL {
        """
        select 'jobs.' || s.relname, s.n_live_tup, s.n_dead_tup,
            clock_timestamp() - greatest(s.last_vacuum, s.last_autovacuum),
            coalesce(c.reloptions && array['autovacuum_enabled=false', 'autovacuum_enabled=off'], false)
        from pg_stat_user_tables s join pg_class c on c.oid = s.relid
        where s.schemaname = 'jobs'
        order by s.relname
        """
    }

    static var scheduleFaults: SQL {
        "select name, fault from jobs.schedule where enabled and fault is not null order by name"
    }

    static var lateSchedules: SQL {
        """
        select name, next_run_at::text from jobs.schedule
        where enabled and fault is null and next_run_at < clock_timestamp() - interval '5 minutes'
        order by name
        """
    }

    /// Months from this one on without a gap, as the partitions' bounds say it.
    static var historyHealth: SQL {
        """
        with part as (
            select substring(pg_get_expr(c.relpartbound, c.oid) from $$FROM \\('([^']+)'\\)$$)::timestamptz as first,
                substring(pg_get_expr(c.relpartbound, c.oid) from $$TO \\('([^']+)'\\)$$)::timestamptz as last
            from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = 'jobs.history'::regclass
        )
        select (
            select count(*)::int from generate_series(0, 23) n
            where not exists (
                select from generate_series(0, n) m
                where not exists (
                    select from part p
                    where now() + make_interval(months => m) >= p.first and now() + make_interval(months => m) < p.last
                )
            )
        ), exists (select from jobs.history_default)
        """
    }
}
