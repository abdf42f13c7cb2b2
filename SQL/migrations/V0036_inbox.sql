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
    id bigint generated always as identity,
    xid xid8 not null default pg_current_xact_id(),
    source text not null default 'local',
    watch text,
    topic text not null,
    version integer not null,
    operation text not null,
    entity_keys text[],
    columns text[] not null default '{}',
    recorded_at timestamptz not null default clock_timestamp()
);
comment on table mutasi_inbox.event is 'What a statement changed: a row for each set of columns, with the entities. Append-only. Personal data: a key may be a NIP; no other value is kept.';
comment on column mutasi_inbox.event.xid is 'Who reads in the order of (xid, id), and nothing that may still commit, misses nothing that commits late.';
comment on column mutasi_inbox.event.source is 'The upstream system: local for this database.';
comment on column mutasi_inbox.event.operation is 'I, U, D as the statement was; T when the table was emptied; R found by reconciliation.';
comment on column mutasi_inbox.event.entity_keys is 'Whom or what it is about; null for the whole table.';
comment on column mutasi_inbox.event.columns is 'The names of the watched columns that changed.';
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

create unlogged table mutasi_inbox.bell (
    single boolean primary key default true check (single),
    asleep boolean not null
);
comment on table mutasi_inbox.bell is 'Whether a reader sleeps and wants to be woken: a notification costs every commit a lock.';

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
    insert into mutasi_inbox.bell as b (asleep) values (sleep.asleep)
    on conflict (single) do update set asleep = excluded.asleep where b.asleep <> excluded.asleep;
end
$$;
comment on function mutasi_inbox.sleep is 'Says whether a reader wants to be woken. One that wants to be looks again after its commit.';

-- Reconciliation ------------------------------------------------------------------------------------------------------
--
-- The entities whose state is another than at the last reconciliation, and of which no event has told since then, were
-- missed: a trigger was disabled, or its fault tolerated. They are told now. (What the last reconciliation told says nothing
-- of changes after it.) All is seen by one snapshot, and an event is
-- committed with its change, so that nothing is told twice or missed in between.

create function mutasi_inbox.reconcile(
    watch text, out compared bigint, out lost bigint, out is_first boolean
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
                and e.operation <> 'R'
        ), differing as materialized (
            select coalesce(s.entity_key, p.entity_key) as entity_key, s.digest
            from state s
            full join (select * from mutasi_inbox.processed o where o.watch = $1) p on p.entity_key = s.entity_key
            where s.digest is distinct from p.digest
        ), missed as materialized (
            select array_agg(d.entity_key) as keys from differing d
            where not $3 and not exists (select from told t where t.entity_key = d.entity_key)
        ), made as (
            insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
            select $1, $4, $5, 'R', m.keys from missed m where m.keys is not null
        ), gone as (
            delete from mutasi_inbox.processed o using differing d
            where o.watch = $1 and o.entity_key = d.entity_key and d.digest is null
        ), kept as (
            insert into mutasi_inbox.processed (watch, entity_key, digest)
            select $1, d.entity_key, d.digest from differing d where d.digest is not null
            on conflict on constraint processed_pkey do update set digest = excluded.digest
        )
        select (select count(*) from state), (select coalesce(cardinality(m.keys), 0) from missed m), pg_current_snapshot()
        $state$, 'state_' || place.name)
    into compared, lost, seen
    using place.name, coalesce(place.reconciled_snapshot, '1:1:'), is_first, place.topic, place.version;
    update mutasi_inbox.watch w
    set reconciled_at = clock_timestamp(), reconciled_definition = place.definition, reconciled_snapshot = seen
    where w.name = place.name;
    if lost > 0 and exists (select from mutasi_inbox.bell b where b.asleep) then
        perform pg_notify('mutasi_inbox', '');
    end if;
end
$$;
comment on function mutasi_inbox.reconcile is 'Tells of entities that changed since the last time without being told of; the first time, and after a change of what is watched, it only remembers how they are.';

revoke execute on all functions in schema mutasi_inbox from public;
