// What of a script depends on what is there when it is run.
extension WatchScript {
    var names: String { "array[\(watch.readColumns.map { Literal($0.text).quoted }.joined(separator: ", "))]" }

    var examination: String {
        let table = Literal(watch.table.reference).quoted
        let block = """

            declare
                wanted text;
                kind text;
            begin
                if to_regclass(\(table)) is null then
                    raise exception 'there is no table %', \(table) using errcode = 'undefined_table';
                end if;
                foreach wanted in array \(names) loop
                    select format_type(a.atttypid, null) into kind from pg_attribute a
                    where a.attrelid = to_regclass(\(table)) and a.attname = wanted and a.attnum > 0 and not a.attisdropped;
                    if not found then
                        raise exception 'the table % has no column %', \(table), quote_ident(wanted)
                            using errcode = 'undefined_column';
                    end if;
                    begin
                        execute format('select null::%1$s is distinct from null::%1$s', kind);
                    exception when others then
                        raise exception 'the column % is of type %, whose values cannot be compared', quote_ident(wanted), kind
                            using errcode = 'feature_not_supported';
                    end;
                end loop;
            end

            """
        return "do \(Literal(block).betweenDollars);"
    }

    /// Has the inbox's owner own the functions and read the columns; or no longer, where nothing else of the table is watched.
    func ownership(granting: Bool) -> String {
        let columns = watch.readColumns.map(\.quoted).joined(separator: ", ")
        let grant = "grant select (\(columns)) on \(watch.table.quoted) to "
        let given = """
                execute 'alter function mutasi_inbox.\(function.name)() owner to ' || quote_ident(owner);
                execute 'alter function mutasi_inbox.\(state.name)() owner to ' || quote_ident(owner);
                execute \(Literal("grant usage on schema \(watch.table.schema.quoted) to ").quoted) || quote_ident(owner);
                execute \(Literal(grant).quoted) || quote_ident(owner);
            """
        let taken = """
                if to_regclass(\(Literal(watch.table.reference).quoted)) is not null and not exists (
                    select from mutasi_inbox.watch
                    where table_schema = \(Literal(watch.table.schema.text).quoted)
                        and table_name = \(Literal(watch.table.table.text).quoted)
                ) then
                    -- Of what is still there.
                    for wanted in
                        select a.attname from pg_attribute a
                        where a.attrelid = to_regclass(\(Literal(watch.table.reference).quoted)) and a.attname = any (\(names))
                            and a.attnum > 0 and not a.attisdropped
                    loop
                        execute format('revoke select (%I) on %s from %I', wanted,
                            to_regclass(\(Literal(watch.table.reference).quoted)), owner);
                    end loop;
                end if;
            """
        let block = """

            declare
                wanted text;
                owner text := (
                    select r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
                    where c.oid = 'mutasi_inbox.event'::regclass);
            begin
            \(granting ? given : taken)
            end

            """
        return "do \(Literal(block).betweenDollars);"
    }

    var registration: String {
        let columns = watch.columns.map { Literal($0.text).quoted }.joined(separator: ", ")
        return """
            insert into mutasi_inbox.watch (name, table_schema, table_name, key_column, row_key_column, columns, topic, version,
                mode, timeout_ms, definition)
            values (\(Literal(watch.name).quoted), \(Literal(watch.table.schema.text).quoted),
                \(Literal(watch.table.table.text).quoted), \(Literal(watch.key.text).quoted),
                \(watch.rowKey.map { Literal($0.text).quoted } ?? "null"), array[\(columns)],
                \(Literal(watch.topic.rawValue).quoted), \(Watch.currentVersion), '\(watch.mode.rawValue)', \(watch.timeout),
                '\(fingerprint)')
            on conflict (name) do update set key_column = excluded.key_column, row_key_column = excluded.row_key_column,
                columns = excluded.columns, version = excluded.version, mode = excluded.mode,
                timeout_ms = excluded.timeout_ms, definition = excluded.definition, installed_at = excluded.installed_at;
            """
    }
}
