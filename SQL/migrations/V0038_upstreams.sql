-- Upstream systems that have a database of their own.
--
-- There the inbox is an outbox, from which one daemon at a time takes. What it takes, the data that belong to it, and its place
-- are committed here together: each event comes once, whatever dies when.

create table mutasi_inbox.upstream (
    name text primary key check (name ~ '^[a-z0-9_]{1,30}$' and name <> 'local'),
    xid xid8 not null default '0',
    id bigint not null default 0,
    moved_at timestamptz,
    claimed_by text,
    claimed_until timestamptz,
    reached_at timestamptz,
    failed_since timestamptz,
    failure text,
    held_since timestamptz,
    faults bigint not null default 0,
    compared_at timestamptz,
    vanished bigint not null default 0
);
comment on table mutasi_inbox.upstream is 'How far each upstream database has been read, by which daemon, and how things stand with it.';
comment on column mutasi_inbox.upstream.failure is 'The SQLSTATE, or our own code. The message is not kept: it may hold values.';
comment on column mutasi_inbox.upstream.held_since is 'Since when a transaction upstream has kept what is told from being read.';
comment on column mutasi_inbox.upstream.compared_at is 'When all of it was last compared with ours, or loaded for the first time.';
comment on column mutasi_inbox.upstream.vanished is 'People whose rows have gone there and who were not withdrawn, because they were too many at once.';
comment on column mutasi_inbox.upstream.faults is 'Statements there whose changes were not told, of tables that were not compared since.';

create function mutasi_inbox.claim_upstream(upstream text, reader text, lease interval, out xid xid8, out id bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
    insert into mutasi_inbox.upstream (name) values (claim_upstream.upstream) on conflict do nothing;
    -- A claim that holds for long enough is only looked at: a daemon at rest writes little.
    update mutasi_inbox.upstream u
    set claimed_by = claim_upstream.reader, claimed_until = clock_timestamp() + claim_upstream.lease
    where u.name = claim_upstream.upstream
        and (u.claimed_by = claim_upstream.reader and u.claimed_until < clock_timestamp() + claim_upstream.lease / 2
            or u.claimed_until is null or u.claimed_until < clock_timestamp());
    select u.xid, u.id into claim_upstream.xid, claim_upstream.id from mutasi_inbox.upstream u
    where u.name = claim_upstream.upstream and u.claimed_by = claim_upstream.reader;
end
$$;
comment on function mutasi_inbox.claim_upstream is 'The place from which a daemon is to read an upstream database; nothing while another one reads it.';

create function mutasi_inbox.move_upstream(upstream text, from_xid xid8, from_id bigint, to_xid xid8, to_id bigint)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    update mutasi_inbox.upstream u
    set xid = move_upstream.to_xid, id = move_upstream.to_id, moved_at = clock_timestamp()
    where u.name = move_upstream.upstream and u.xid = move_upstream.from_xid and u.id = move_upstream.from_id
    returning true;
end;
comment on function mutasi_inbox.move_upstream is 'Moves the place on, and locks it until the end of the transaction; nothing when another daemon has moved it meanwhile.';

create function mutasi_inbox.take(
    upstream text, watches text[], topics text[], versions integer[], operations text[], times timestamptz[],
    owners integer[], keys text[]
) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    taken bigint;
begin
    insert into mutasi_inbox.event (source, watch, topic, version, operation, entity_keys, recorded_at)
    select take.upstream, e.watch, e.topic, e.version, e.operation, k.keys, e.told_at
    from unnest(take.watches, take.topics, take.versions, take.operations, take.times)
        with ordinality e (watch, topic, version, operation, told_at, number)
    left join (
        select o.number, array_agg(o.key) as keys from unnest(take.owners, take.keys) o (number, key) group by o.number
    ) k on k.number = e.number
    order by e.number;
    get diagnostics taken = row_count;
    if taken > 0 and pg_sequence_last_value('mutasi_inbox.bell'::regclass) = 1 then
        perform pg_notify('mutasi_inbox', '');
    end if;
    return taken;
end
$$;
comment on function mutasi_inbox.take is 'Writes what an upstream database has told: events by their columns, and each key with the number of its event, from 1; an event without a key is about a whole table.';

create function mutasi_inbox.note_upstream(upstream text, failure text, is_held boolean, faults bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    update mutasi_inbox.upstream u
    set failure = note_upstream.failure,
        failed_since = case when note_upstream.failure is not null then coalesce(u.failed_since, clock_timestamp()) end,
        reached_at = case when note_upstream.failure is null then clock_timestamp() else u.reached_at end,
        held_since = case when note_upstream.is_held then coalesce(u.held_since, clock_timestamp()) end,
        faults = coalesce(note_upstream.faults, u.faults)
    where u.name = note_upstream.upstream;
end;
comment on function mutasi_inbox.note_upstream is 'How things stand with an upstream database.';

-- Who is gone there ---------------------------------------------------------------------------------------------------
--
-- A person whose row is no longer upstream is withdrawn: nothing is deleted, what they are on the way by is frozen, and when the
-- row is back they are themselves again. Only who came from a database can go with it.

create table mutasi_inbox.person (
    employee_id uuid primary key references mutasi.employee,
    upstream text not null,
    seen_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz
);
comment on table mutasi_inbox.person is 'Whom an upstream database has a row of, or had. Personal data: which systems know somebody.';
create index person_upstream on mutasi_inbox.person (upstream);

-- Before their rows are imported, which would make others of them.
create function mutasi_inbox.revive_people(upstream text, present text[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    revived bigint;
begin
    -- As imports do, which change employees as well.
    perform pg_advisory_xact_lock(hashtext('mutasi.import'));
    with back as (
        select distinct on (e.nip) e.id from mutasi_inbox.person p
        join mutasi.employee e on e.id = p.employee_id
        where p.upstream = revive_people.upstream and p.withdrawn_at is not null and not e.is_active
            and e.nip = any (revive_people.present)
            and not exists (select from mutasi.employee o where o.nip = e.nip and o.is_active)
        order by e.nip, p.withdrawn_at desc
    ), active as (
        update mutasi.employee e set is_active = true from back b where e.id = b.id returning e.id
    )
    update mutasi_inbox.person p set withdrawn_at = null from active a where p.employee_id = a.id;
    get diagnostics revived = row_count;
    return revived;
end
$$;
comment on function mutasi_inbox.revive_people is 'Makes people active again who were withdrawn and whose rows are back: NIPs in their 18 digits.';

create function mutasi_inbox.settle_people(
    upstream text, present text[], asked text[], since timestamptz, is_bounded boolean, out withdrawn bigint, out withheld bigint
)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    gone uuid[];
    most bigint;
begin
    perform pg_advisory_xact_lock(hashtext('mutasi.import'));
    insert into mutasi_inbox.person as p (employee_id, upstream)
    select e.id, settle_people.upstream from mutasi.employee e
    where e.is_active and e.nip = any (settle_people.present)
    on conflict (employee_id) do update set upstream = excluded.upstream, seen_at = clock_timestamp(), withdrawn_at = null;

    select array_agg(e.id) into gone
    from mutasi_inbox.person p join mutasi.employee e on e.id = p.employee_id
    where p.upstream = settle_people.upstream and e.is_active
        and case when settle_people.asked is null then p.seen_at < settle_people.since
            else e.nip = any (settle_people.asked) and e.nip <> all (settle_people.present) end;
    withdrawn := coalesce(cardinality(gone), 0);
    withheld := 0;
    -- A table that was emptied, or a mapping that finds nobody any more, is no reason to freeze a province.
    select greatest(50, count(*) / 100) into most from mutasi_inbox.person p where p.upstream = settle_people.upstream;
    if settle_people.is_bounded and withdrawn > most then
        withheld := withdrawn;
        withdrawn := 0;
    elsif withdrawn > 0 then
        update mutasi.employee e set is_active = false where e.id = any (gone);
        update mutasi_inbox.person p set withdrawn_at = clock_timestamp() where p.employee_id = any (gone);
    end if;
    insert into mutasi_inbox.upstream as u (name, vanished) values (settle_people.upstream, withheld)
    on conflict (name) do update
    set vanished = case when settle_people.asked is null then excluded.vanished else u.vanished + excluded.vanished end
    where excluded.vanished > 0 or settle_people.asked is null;
end
$$;
comment on function mutasi_inbox.settle_people is 'Keeps whose rows an upstream database has, by NIP, and withdraws whose it no longer has: of those asked for, or of all that were not seen since a time.';

create function mutasi_inbox.note_comparison(upstream text) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into mutasi_inbox.upstream as u (name, compared_at) values (note_comparison.upstream, clock_timestamp())
    on conflict (name) do update set compared_at = excluded.compared_at;
end;
comment on function mutasi_inbox.note_comparison is 'Notes that all of an upstream database has been compared.';

revoke execute on all functions in schema mutasi_inbox from public;
