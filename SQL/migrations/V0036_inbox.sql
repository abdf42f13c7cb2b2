-- What upstream systems tell of their changes.
--
-- It stands alone: nothing here knows jobs or transfers, so that an upstream database of its own is given this file as it is.
-- Writers never wait for one another here: nothing is unique and nothing refers to anything. All times are real ones.

create schema mutasi_inbox;
comment on schema mutasi_inbox is 'Changes in upstream tables, for mutasi. The scripts of mutasictl trigger generate write here.';

create table mutasi_inbox.watch (
    name text primary key,
    table_schema text not null,
    table_name text not null,
    key_column text not null,
    row_key_column text,
    columns text[] not null,
    topic text not null,
    version integer not null,
    mode text not null check (mode in ('tolerant', 'strict')),
    timeout_ms integer not null,
    definition text not null,
    installed_at timestamptz not null default clock_timestamp(),
    reconciled_at timestamptz,
    reconciled_definition text,
    reconciled_snapshot pg_snapshot
);
comment on table mutasi_inbox.watch is 'Which tables are watched, and how; written by the scripts that install the triggers.';
comment on column mutasi_inbox.watch.definition is 'The fingerprint of the installed function.';
comment on column mutasi_inbox.watch.reconciled_snapshot is 'What the last reconciliation saw.';

create table mutasi_inbox.event (
    -- Each session draws several at once, so that writers do not queue for the next; of one transaction they rise.
    id bigint generated always as identity (cache 20),
    xid xid8 not null default pg_current_xact_id(),
    source text not null default 'local',
    watch text,
    topic text not null,
    version integer not null,
    operation text not null,
    entity_keys text[],
    recorded_at timestamptz not null default clock_timestamp()
);
comment on table mutasi_inbox.event is 'What a statement changed: the entities that it concerns. Append-only. Personal data: a key may be a NIP; no other value is kept.';
comment on column mutasi_inbox.event.xid is 'Who reads in the order of (xid, id), and nothing that may still commit, misses nothing that commits late.';
comment on column mutasi_inbox.event.source is 'The upstream system: local for this database.';
comment on column mutasi_inbox.event.operation is 'I, U, D as the statement was; T when the table was emptied; R found by reconciliation.';
comment on column mutasi_inbox.event.entity_keys is 'Whom or what it is about; null for the whole table.';
-- Keys are short and many: packing them would cost the writer more than it saves.
alter table mutasi_inbox.event alter entity_keys set storage external;
create index event_order on mutasi_inbox.event (xid, id);

create table mutasi_inbox.fault (
    id bigint generated always as identity,
    xid xid8 not null default pg_current_xact_id(),
    watch text,
    topic text not null,
    operation text not null,
    code text not null,
    recorded_at timestamptz not null default clock_timestamp()
);
comment on table mutasi_inbox.fault is 'Statements whose changes were not told in tolerant mode; a later reconciliation finds the changes. Append-only.';
comment on column mutasi_inbox.fault.code is 'The SQLSTATE. The message is not kept: it may hold values.';

create table mutasi_inbox.reader (
    name text primary key,
    xid xid8 not null default '0',
    id bigint not null default 0,
    moved_at timestamptz
);
comment on table mutasi_inbox.reader is 'How far each reader has come; moved in the transaction in which it does its work.';

-- A sequence is looked at without planning or starting a query, and by no transaction kept from anybody.
create sequence mutasi_inbox.bell minvalue 0 maxvalue 1 start 0;
comment on sequence mutasi_inbox.bell is '1 where a reader sleeps and wants to be woken: a notification costs every commit a lock.';

create table mutasi_inbox.processed (
    watch text,
    entity_key text,
    digest text not null,
    primary key (watch, entity_key)
);
comment on table mutasi_inbox.processed is 'The state of each entity that was told of, as a digest of the watched columns. Personal data: the key.';

-- Append-only, whoever writes and in whatever mode; after thirty days it may be cleared away.
create function mutasi_inbox.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'mutasi_inbox.% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create function mutasi_inbox.refuse_early_deletion() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from before_change where recorded_at > clock_timestamp() - interval '30 days') then
        raise exception 'mutasi_inbox.% keeps its rows for 30 days', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;

create trigger event_stays before update or truncate on mutasi_inbox.event
    for each statement execute function mutasi_inbox.refuse_change();
create trigger event_is_kept after delete on mutasi_inbox.event referencing old table as before_change
    for each statement execute function mutasi_inbox.refuse_early_deletion();
create trigger fault_stays before update or truncate on mutasi_inbox.fault
    for each statement execute function mutasi_inbox.refuse_change();
create trigger fault_is_kept after delete on mutasi_inbox.fault referencing old table as before_change
    for each statement execute function mutasi_inbox.refuse_early_deletion();
alter table mutasi_inbox.event enable always trigger event_stays;
alter table mutasi_inbox.event enable always trigger event_is_kept;
alter table mutasi_inbox.fault enable always trigger fault_stays;
alter table mutasi_inbox.fault enable always trigger fault_is_kept;

create function mutasi_inbox.sleep(asleep boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if pg_sequence_last_value('mutasi_inbox.bell'::regclass) is distinct from sleep.asleep::integer then
        perform setval('mutasi_inbox.bell', sleep.asleep::integer);
    end if;
end
$$;
comment on function mutasi_inbox.sleep is 'Says at once whether a reader wants to be woken. One that wants to be looks again afterwards.';

-- Reconciliation ------------------------------------------------------------------------------------------------------
--
-- The entities whose state is another than at the last reconciliation, and of which no event has told since then, were
-- missed: a trigger was disabled, or its fault tolerated. They are told now.
--
-- So is again whoever was told of since then. They may have changed once more without that being told, be it back to what they
-- were, and nothing of it is left to be found by: a fault's own record may have been refused as well. It costs an evaluation for
-- each of them, once. (What a reconciliation told it has seen itself.) All is seen by one snapshot, and an event is committed with
-- its change, so that nothing is missed in between.

create function mutasi_inbox.reconcile(
    watch text, out compared bigint, out lost bigint, out repeated bigint, out is_first boolean
)
language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off
as $$
#variable_conflict use_column
declare
    place mutasi_inbox.watch;
    seen pg_snapshot;
begin
    select * into place from mutasi_inbox.watch w where w.name = reconcile.watch for update;
    if not found then
        raise exception using errcode = 'no_data_found', message = 'no table is watched under this name';
    end if;
    -- The digests of other columns tell nothing of these.
    is_first := place.reconciled_definition is distinct from place.definition;
    execute format($state$
        with state as materialized (
            select s.entity_key, s.digest from mutasi_inbox.%1$I() s
        ), told as (
            select distinct k.entity_key from mutasi_inbox.event e cross join lateral unnest(e.entity_keys) k (entity_key)
            where not $3 and e.xid >= pg_snapshot_xmin($2) and not pg_visible_in_snapshot(e.xid, $2) and e.watch = $1
                and e.source = 'local' and e.operation <> 'R'
        ), differing as materialized (
            select coalesce(s.entity_key, p.entity_key) as entity_key, s.digest
            from state s
            full join (select * from mutasi_inbox.processed o where o.watch = $1) p on p.entity_key = s.entity_key
            where s.digest is distinct from p.digest
        ), missed as materialized (
            select coalesce(d.entity_key, t.entity_key) as entity_key, t.entity_key is not null as was_told,
                row_number() over (order by coalesce(d.entity_key, t.entity_key)) - 1 as number
            from differing d full join told t on t.entity_key = d.entity_key
            where not $3
        ), made as (
            -- No event is of more entities than one transaction of its reader should be.
            insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
            select $1, $4, $5, 'R', array_agg(m.entity_key order by m.number) from missed m group by m.number / 1000
            order by m.number / 1000
        ), gone as (
            delete from mutasi_inbox.processed o using differing d
            where o.watch = $1 and o.entity_key = d.entity_key and d.digest is null
        ), kept as (
            insert into mutasi_inbox.processed (watch, entity_key, digest)
            select $1, d.entity_key, d.digest from differing d where d.digest is not null
            on conflict on constraint processed_pkey do update set digest = excluded.digest
        )
        select (select count(*) from state), m.lost, m.repeated, pg_current_snapshot()
        from (
            select count(*) filter (where not was_told) as lost, count(*) filter (where was_told) as repeated from missed
        ) m
        $state$, 'state_' || place.name)
    into compared, lost, repeated, seen
    using place.name, coalesce(place.reconciled_snapshot, '1:1:'), is_first, place.topic, place.version;
    update mutasi_inbox.watch w
    set reconciled_at = clock_timestamp(), reconciled_definition = place.definition, reconciled_snapshot = seen
    where w.name = place.name;
    if lost + repeated > 0 and pg_sequence_last_value('mutasi_inbox.bell'::regclass) = 1 then
        perform pg_notify('mutasi_inbox', '');
    end if;
end
$$;
comment on function mutasi_inbox.reconcile is 'Tells of entities that changed since the last time without being told of (lost), and once more of those that were told of (repeated), of which a later change may have been missed; the first time, and after a change of what is watched, it only remembers how they are.';

-- Reading from another database --------------------------------------------------------------------------------------
--
-- The reader keeps its place where it keeps what it has taken, and says here afterwards how far that is.

create function mutasi_inbox.pull(after_xid xid8, after_id bigint, batch integer) returns table (
    xid xid8, id bigint, watch text, topic text, version integer, operation text, entity_keys text[], recorded_at timestamptz
)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    with next as (
        select e.* from mutasi_inbox.event e
        where (e.xid, e.id) > (pull.after_xid, pull.after_id) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by e.xid, e.id
        limit pull.batch
    ), counted as (
        select n.*, sum(coalesce(cardinality(n.entity_keys), 1)) over (
            order by n.xid, n.id rows between unbounded preceding and 1 preceding) as before
        from next n
    )
    select c.xid, c.id, c.watch, c.topic, c.version, c.operation, c.entity_keys, c.recorded_at
    from counted c
    where coalesce(c.before, 0) < pull.batch
    order by c.xid, c.id;
end;
comment on function mutasi_inbox.pull is 'What was told after a place, of about so many entities, as far as no transaction can commit behind it any more.';

create function mutasi_inbox.outlook(
    after_xid xid8, after_id bigint, out is_behind boolean, out is_restored boolean, out faults bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select
        exists (select from mutasi_inbox.event e where (e.xid, e.id) > (outlook.after_xid, outlook.after_id)),
        outlook.after_xid >= pg_snapshot_xmax(pg_current_snapshot()),
        (
            select count(*) from mutasi_inbox.fault f left join mutasi_inbox.watch w on w.name = f.watch
            where f.recorded_at > coalesce(w.reconciled_at, '-infinity')
        );
end;
comment on function mutasi_inbox.outlook is 'Whether more was told after a place, which may have to wait for older transactions; whether the place is of another life of this database, which was restored; and how many statements were not told of.';

create function mutasi_inbox.acknowledge(reader text, xid xid8, id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into mutasi_inbox.reader as r (name, xid, id, moved_at)
    values (acknowledge.reader, acknowledge.xid, acknowledge.id, clock_timestamp())
    on conflict (name) do update set xid = excluded.xid, id = excluded.id, moved_at = excluded.moved_at;
end;
comment on function mutasi_inbox.acknowledge is 'Says that all up to a place is safe with the reader.';

create function mutasi_inbox.forget() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    delete from mutasi_inbox.fault where recorded_at < clock_timestamp() - interval '31 days';
    with old as (
        delete from mutasi_inbox.event e
        where e.recorded_at < clock_timestamp() - interval '31 days'
            and (e.xid, e.id) <= (
                select r.xid, r.id from mutasi_inbox.reader r order by r.xid, r.id limit 1)
        returning 1
    )
    select count(*) from old;
end;
comment on function mutasi_inbox.forget is 'Removes what every reader has said to be safe more than a month ago.';

revoke execute on all functions in schema mutasi_inbox from public;
