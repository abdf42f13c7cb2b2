internal import Postgres

/// The statements on what is watched, and on the triggers that the catalogue has for it.
enum WatchSQL {
    static let all: SQL = """
        select name, table_schema, table_name, key_column, row_key_column, columns, topic, mode, timeout_ms, definition,
            reconciled_at
        from mutasi_inbox.watch
        order by table_schema, table_name, topic
        """

    /// The columns that a table has; nothing where there is no such table.
    static func columns(of schema: String, _ table: String) -> SQL {
        """
        select a.attname::text from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_namespace s on s.oid = c.relnamespace
        where s.nspname = \(schema) and c.relname = \(table) and a.attnum > 0 and not a.attisdropped
        """
    }

    /// A function of the inbox: its body, its settings, how it is called, and whether the inbox's owner alone has it.
    static func function(_ name: String) -> SQL {
        """
        select p.prosrc, coalesce(p.proconfig, '{}'), p.prosecdef,
            p.proowner = (select c.relowner from pg_class c where c.oid = to_regclass('mutasi_inbox.event')),
            p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0),
            coalesce(obj_description(p.oid, 'pg_proc'), '')
        from pg_proc p
        where p.pronamespace = to_regnamespace('mutasi_inbox') and p.proname = \(name)
        """
    }

    /// A trigger of a table: whether and when it fires, on what, and what it calls.
    static func trigger(_ name: String, of schema: String, _ table: String) -> SQL {
        """
        select t.tgenabled::text, t.tgtype::integer, coalesce(t.tgoldtable::text, ''), coalesce(t.tgnewtable::text, ''),
            t.tgqual is null and t.tgattr::text = '', t.tgfoid::regproc::text
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_namespace s on s.oid = c.relnamespace
        where s.nspname = \(schema) and c.relname = \(table) and t.tgname = \(name) and not t.tgisinternal
        """
    }
}
