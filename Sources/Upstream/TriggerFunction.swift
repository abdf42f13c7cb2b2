/// The function that a watch's triggers call: it writes what changed into the inbox, and nothing else.
///
/// All its statements are fixed, and planned once for each session: those for many rows by a hash join, which serves two rows
/// and twenty thousand alike. Nothing is gained by compiling them.
public struct TriggerFunction {
    let watch: Watch
    private let query: ChangeQuery

    /// The function of a watch.
    public init(_ watch: Watch) {
        self.watch = watch
        query = ChangeQuery(watch: watch)
    }

    /// Its name in the schema `mutasi_inbox`.
    public var name: String { "tell_\(watch.name)" }

    /// What it is created with, besides its body, as the catalogue has it.
    public var settings: [String] {
        [
            "search_path=pg_catalog, pg_temp", "lock_timeout=\(watch.timeout)ms", "enable_mergejoin=off", "jit=off",
        ]
    }

    /// The statement that creates or replaces it.
    var definition: String {
        """
        create or replace function mutasi_inbox.\(name)() returns trigger
        language plpgsql security definer
        set search_path = pg_catalog, pg_temp
        set lock_timeout = '\(watch.timeout)ms'
        set enable_mergejoin = off
        set jit = off
        as \(Literal(body).betweenDollars);
        """
    }

    /// What it does, between the dollars of its definition.
    public var body: String {
        """

        begin
            -- One statement may fire many triggers, and only the first of them waits for tables that are locked.
            if current_setting('mutasi_inbox.gave_up', true) = pg_current_xact_id()::text then
                perform set_config('lock_timeout', '1ms', true);
            end if;
            begin
        \(Lines(telling).indented(by: 8))
            exception when others then
        \(Lines(handler).indented(by: 8))
            end;
            return null;
        end

        """
    }

    private var telling: String {
        """
        if tg_op = 'UPDATE' then
            perform from after_change offset 1 limit 1;
            if found then
        \(Lines(query.manyUpdated).indented(by: 8))
            else
        \(Lines(query.oneUpdated).indented(by: 8))
            end if;
        elsif tg_op = 'INSERT' then
            perform from after_change offset 1 limit 1;
            if found then
        \(Lines(query.many("after_change", as: "I")).indented(by: 8))
            else
        \(Lines(query.one("after_change", as: "I")).indented(by: 8))
            end if;
        elsif tg_op = 'DELETE' then
            perform from before_change offset 1 limit 1;
            if found then
        \(Lines(query.many("before_change", as: "D")).indented(by: 8))
            else
        \(Lines(query.one("before_change", as: "D")).indented(by: 8))
            end if;
        else
            insert into mutasi_inbox.event (watch, topic, version, operation) values (\(query.label), 'T');
        end if;
        if found and pg_sequence_last_value('mutasi_inbox.bell'::regclass) = 1 then
            perform pg_notify('mutasi_inbox', '');
        end if;
        """
    }

    private var handler: String {
        switch watch.mode {
        case .strict:
            """
            raise exception using errcode = sqlstate,
                message = 'the change of ' || tg_table_schema || '.' || tg_table_name
                    || ' could not be handed over to mutasi and was refused: ' || sqlerrm,
                hint = 'Ask the administrator of mutasi; a trigger in tolerant mode would let the change pass.';
            """
        case .tolerant:
            """
            declare
                code text := sqlstate;
            begin
                perform set_config('lock_timeout', '5ms', true);
                insert into mutasi_inbox.fault (watch, topic, operation, code)
                values (\(Literal(watch.name).quoted), \(Literal(watch.topic.rawValue).quoted), left(tg_op, 1), code);
            exception when others then
                raise log 'mutasi: a change of %.% was not told (%), and that not recorded (%)',
                    tg_table_schema, tg_table_name, code, sqlstate;
            end;
            perform set_config('mutasi_inbox.gave_up', pg_current_xact_id()::text, false);
            """
        }
    }
}
