import Postgres

// What the catalogue knows of our functions and views. Names are given in full, whatever the session's search path is.
extension SQL {
    /// Functions that somebody besides their owner may call, in order.
    static var grantedFunctions: SQL {
        """
        select p.oid::regprocedure::text,
            (select coalesce(string_agg(case when a.mode = 'v' then 'variadic ' else '' end
                || concat_ws(' ', a.name, format_type(a.type, null)), ', ' order by a.place), '')
                from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargnames, p.proargmodes)
                    with ordinality a (type, name, mode, place)
                where coalesce(a.mode, 'i') in ('i', 'b', 'v')),
            pg_get_function_result(p.oid),
            coalesce(p.proargnames, '{}'),
            array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality a (t, n) order by n),
            array(select coalesce(regexp_replace(pg_get_function_arg_default(p.oid, n), '::[a-z ]+(\\[\\])?$', ''), '')
                from generate_series(1, p.pronargs) n order by n),
            array(select distinct coalesce(r.rolname::text, 'public')
                from aclexplode(p.proacl) x left join pg_roles r on r.oid = x.grantee
                where x.grantee <> p.proowner order by 1),
            coalesce(obj_description(p.oid, 'pg_proc'), '')
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('jobs', 'mutasi', 'mutasi_inbox', 'mutasi_schema')
            and exists (select from aclexplode(p.proacl) x where x.grantee <> p.proowner)
        order by p.oid::regprocedure::text collate "C"
        """
    }

    /// Views that somebody besides their owner may read, in order.
    static var grantedViews: SQL {
        """
        select c.oid::regclass::text,
            array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 order by a.attnum),
            array(select format_type(case t.typtype when 'd' then t.typbasetype else t.oid end, null)
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = c.oid and a.attnum > 0 order by a.attnum),
            array(select distinct coalesce(r.rolname::text, 'public')
                from aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee
                where x.grantee <> c.relowner order by 1),
            coalesce(obj_description(c.oid, 'pg_class'), '')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'v' and n.nspname in ('jobs', 'mutasi', 'mutasi_inbox', 'mutasi_schema')
            and exists (select from aclexplode(c.relacl) x where x.grantee <> c.relowner)
        order by c.oid::regclass::text collate "C"
        """
    }
}
