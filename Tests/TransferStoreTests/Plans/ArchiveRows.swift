/// The rows of an ``Archive`` as SQL, in which `:count` stands for its size.
///
/// What the statements' samples name is among them: everything of the number 1, and employee, unit, post and course 0.
enum ArchiveRows {
    /// What fills an empty database.
    ///
    /// - Parameter count: How many rows each table has that grows by itself; what hangs on these has a tenth.
    /// - Returns: The statements.
    static func script(_ count: Int) -> String {
        // `:way` is the distance from one that is on its way to the next.
        [begin, people, proposals, decisions, papers, afterMove, audit, end].joined(separator: "\n")
            .replacing(":count", with: "\(count)")
            .replacing(":people", with: "\(min(count, 60_000))")
            .replacing(":way", with: "\(max(count / 20, 1))")
    }

    /// Triggers, foreign keys and checks would take minutes, and so would indexes that grow row by row: these are built
    /// at the end, when they are as they always are.
    private static let begin = """
        set session_replication_role = replica;
        set maintenance_work_mem = '256MB';
        create function pg_temp.person(number bigint) returns uuid language sql immutable
        return lpad(number::text, 32, '0')::uuid;
        create function pg_temp.unit(number bigint) returns text language sql immutable
        return 'U' || coalesce(nullif(number % 2000, 0)::text, '');
        create function pg_temp.post(number bigint) returns text language sql immutable
        return 'J' || coalesce(nullif(number % 300, 0)::text, '');
        create function pg_temp.course(number bigint) returns text language sql immutable
        return 'C' || coalesce(nullif(number % 200, 0)::text, '');
        create temp table checked as
        select contypid <> 0 as is_domain, coalesce(nullif(conrelid, 0)::regclass::text, contypid::regtype::text) as owner,
            conname as name, pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'c' and connamespace = 'mutasi'::regnamespace;
        do $$
        declare c record;
        begin
            for c in select case when is_domain then 'domain' else 'table' end as what, * from checked loop
                execute format('alter %s %s drop constraint %I', c.what, c.owner, c.name);
            end loop;
        end $$;
        -- The audit does not sleep for a replica.
        do $$
        declare t record;
        begin
            for t in select tgrelid::regclass as name from pg_trigger where tgname = 'recorded' loop
                execute format('alter table %s disable trigger recorded', t.name);
            end loop;
        end $$;
        update pg_index set indisready = false, indisvalid = false
        where indrelid in (select oid from pg_class where relnamespace = 'mutasi'::regnamespace and relkind = 'r');
        """

    /// Nearly everything is sealed, and a person and a proposal have a handful.
    private static let audit = """
        alter table audit.event disable trigger event_awaits_seal;
        insert into audit.event (at, action, subject, key, employee_id, proposal_id)
        select timestamptz '2020-01-01' + n * interval '1 minute', 'INSERT', 'mutasi.proposal_event', n || ',1',
            pg_temp.person(n % (:count / 5 + 1)), n % (:count / 5 + 1)
        from generate_series(1, :count) n;
        alter table audit.event enable always trigger event_awaits_seal;
        insert into audit.unsealed select id from audit.event order by id desc limit 10;
        insert into audit.seal select 1, id, '0123456789abcdef', sha256('') from audit.event limit 1;
        insert into audit.anchor select sequence, mac from audit.seal;
        """

    private static let end = """
        do $$
        declare c record;
        begin
            for c in select oid::regclass as name from pg_class where relnamespace = 'mutasi'::regnamespace and relkind = 'r' loop
                execute format('reindex table %s', c.name);
                -- What is known of the tables is for the tests to say.
                execute format('alter table %s set (autovacuum_enabled = false)', c.name);
            end loop;
            for c in select case when is_domain then 'domain' else 'table' end as what, * from checked loop
                execute format('alter %s %s add constraint %I %s not valid', c.what, c.owner, c.name,
                    replace(c.definition, ' NOT VALID', ''));
            end loop;
        end $$;
        drop table checked;
        do $$
        declare t record;
        begin
            for t in select tgrelid::regclass as name from pg_trigger where tgname = 'recorded' loop
                execute format('alter table %s enable always trigger recorded', t.name);
            end loop;
        end $$;
        reset session_replication_role;
        analyze;
        """
}
