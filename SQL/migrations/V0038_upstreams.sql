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
    faults bigint not null default 0
);
comment on table mutasi_inbox.upstream is 'How far each upstream database has been read, by which daemon, and how things stand with it.';
comment on column mutasi_inbox.upstream.failure is 'The SQLSTATE, or our own code. The message is not kept: it may hold values.';
comment on column mutasi_inbox.upstream.held_since is 'Since when a transaction upstream has kept what is told from being read.';
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

revoke execute on all functions in schema mutasi_inbox from public;
