/// The SQL that installs a watch, again if need be, and the SQL that removes it.
public struct WatchScript {
    private let watch: Watch
    private let function: TriggerFunction
    private let state: StateFunction
    private let triggers: [WatchTrigger]

    /// The scripts of a watch.
    public init(_ watch: Watch) {
        self.watch = watch
        function = TriggerFunction(watch)
        state = StateFunction(watch)
        triggers = WatchTrigger.all(of: watch)
    }

    /// The fingerprint of all that is installed.
    public var fingerprint: String {
        Fingerprint(([function.definition, state.definition] + triggers.map(\.definition)).joined(separator: "\n")).text
    }

    /// What the functions and triggers are commented with.
    public var mark: String { "mutasi: made by mutasictl trigger generate, definition \(fingerprint)" }

    /// Installs the watch; a second run changes nothing.
    public var installation: String {
        """
        -- Tells mutasi of changes (topic \(watch.topic.rawValue), \(watch.mode.rawValue) mode). Made by mutasictl trigger generate, definition
        -- \(fingerprint). To be run by a superuser, or by a member of both the owner of the table and the owner of the schema
        -- mutasi_inbox. It may be run again. Removal: the same command with --remove.
        \(opening)

        -- What is watched has to be there, and has to be of types that can be compared.
        \(examination)

        \(function.definition)
        comment on function mutasi_inbox.\(function.name)() is \(Literal(mark).quoted);

        -- What reconciliation compares.
        \(state.definition)
        comment on function mutasi_inbox.\(state.name)() is \(Literal(mark).quoted);

        -- Both run with the rights of the inbox's owner, who reads these columns and no other; nobody else may call them.
        revoke execute on function mutasi_inbox.\(function.name)(), mutasi_inbox.\(state.name)() from public;
        \(ownership(granting: true))

        -- The table is locked for the moment that it takes, and other statements are not kept waiting for a lock.
        set local lock_timeout = '2s';
        \(triggers.map(installed).joined(separator: "\n"))

        \(registration)
        commit;

        -- How everything is now; what changes from here on is told, or found to be missing.
        select compared, lost from mutasi_inbox.reconcile(\(Literal(watch.name).quoted));

        """
    }

    /// Removes all that was installed; what was told stays.
    public var removal: String {
        """
        -- Stops telling mutasi of changes (topic \(watch.topic.rawValue)). What was told stays. It may be run again.
        \(opening)

        set local lock_timeout = '2s';
        \(removedTriggers)
        drop function if exists mutasi_inbox.\(function.name)();
        drop function if exists mutasi_inbox.\(state.name)();
        delete from mutasi_inbox.processed where watch = \(Literal(watch.name).quoted);
        delete from mutasi_inbox.watch where name = \(Literal(watch.name).quoted);
        \(ownership(granting: false))
        commit;

        """
    }

    private var opening: String {
        """
        begin;
        set local standard_conforming_strings = on;
        set local search_path = pg_catalog, pg_temp;
        set local client_min_messages = warning;
        """
    }

    private func installed(_ trigger: WatchTrigger) -> String {
        """
        \(trigger.definition)
        comment on trigger \(trigger.name) on \(watch.table.quoted) is \(Literal(mark).quoted);
        """
    }

    /// Nothing is dropped where the table is gone.
    private var removedTriggers: String {
        let drops = triggers.map { "        drop trigger if exists \($0.name) on \(watch.table.quoted);" }
        let block = """

            begin
                if to_regclass(\(Literal(watch.table.reference).quoted)) is not null then
            \(drops.joined(separator: "\n"))
                end if;
            end

            """
        return "do \(Literal(block).betweenDollars);"
    }

    private var names: String { "array[\(watch.readColumns.map { Literal($0.text).quoted }.joined(separator: ", "))]" }

    private var examination: String {
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
    private func ownership(granting: Bool) -> String {
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

    private var registration: String {
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
