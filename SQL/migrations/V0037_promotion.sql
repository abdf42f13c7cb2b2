-- What is told by upstream systems becomes jobs.
--
-- One reader, whichever node it is at the time, goes over the events in the order of (xid, id), as far as no transaction can
-- commit behind it any more. Jobs and the reader's place commit together: each event is promoted exactly once.

create table mutasi_inbox.reaction (
    topic text,
    version integer,
    kind text check (kind ~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$' and length(kind) <= 100),
    job_version integer not null default 1 check (job_version between 1 and 32767),
    key_argument text,
    key_pattern text,
    job_key text not null check (length(job_key) between 1 and 60),
    priority text not null default 'normal' check (priority in ('urgent', 'high', 'normal', 'low')),
    gathering interval not null default '200 milliseconds' check (gathering between '0' and '1 day'),
    primary key (topic, version, kind),
    check ((key_argument is null) = (key_pattern is null))
);
comment on table mutasi_inbox.reaction is 'Which jobs follow from an event; what has no row here is parked.';
comment on column mutasi_inbox.reaction.key_argument is 'The argument that gets the entity''s key; null where the job concerns everybody.';
comment on column mutasi_inbox.reaction.key_pattern is 'What is no such key is parked.';
comment on column mutasi_inbox.reaction.job_key is 'Of the jobs with this key, and the entity''s behind it, one waits at most, and they run one after another; of an employee on record the key is person and their own.';
comment on column mutasi_inbox.reaction.gathering is 'How long a job waits for further changes of the entity; the first of them decides, so that nobody is put off for ever.';

insert into mutasi_inbox.reaction (topic, version, kind, key_argument, key_pattern, job_key, priority, gathering) values
    ('asn.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'normal', '200 milliseconds'),
    ('jabatan.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'normal', '200 milliseconds'),
    ('kinerja.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'normal', '200 milliseconds'),
    -- Gates are looked at at once, and open proposals frozen.
    ('hukdis.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'high', '0'),
    ('status.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'high', '0'),
    ('diklat.finished', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'normal', '200 milliseconds'),
    ('asesmen.changed', 1, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee', 'normal', '200 milliseconds'),
    -- Vacancies and people missing show as signals.
    ('unor.changed', 1, 'signal.scan', null, null, 'signals', 'normal', '10 seconds'),
    ('formasi.changed', 1, 'signal.scan', null, null, 'signals', 'normal', '10 seconds');

create table mutasi_inbox.parked (
    xid xid8,
    id bigint,
    reason text not null check (reason in ('VERSION', 'KEY')),
    entity_keys text[],
    parked_at timestamptz not null default clock_timestamp(),
    released_at timestamptz,
    primary key (xid, id)
);
comment on table mutasi_inbox.parked is 'Events that nobody can act on: an unknown topic or version, released when a reaction is there; or a key that is none. Each is an alarm until it is settled.';
comment on column mutasi_inbox.parked.entity_keys is 'The keys that are none; null where the whole event is parked.';
create index parked_open on mutasi_inbox.parked (xid, id) where released_at is null;

insert into mutasi_inbox.reader (name) values ('jobs');

-- Enqueues what follows from events, once for each job and entity.
create function mutasi_inbox.react(events mutasi_inbox.event[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    work record;
    made bigint := 0;
begin
    for work in
        select r.kind, r.job_version, r.priority, r.gathering,
            array_agg(job.args order by job.key) as args, array_agg(job.key order by job.key) as keys
        from mutasi_inbox.reaction r
        cross join lateral (
            -- Whom we know is named by our own key, which says nothing of them; jobs are read by who may not read a NIP.
            select case when p.id is null then jsonb_build_object(r.key_argument, k.entity_key)
                    else jsonb_build_object('employee', p.id) end as args,
                case when p.id is null then r.job_key || ':' || k.entity_key else 'person:' || p.id end as key
            from unnest(react.events) e cross join lateral unnest(e.entity_keys) k (entity_key)
            left join mutasi.employee p on r.key_argument = 'nip' and p.nip = k.entity_key and p.is_active
            where e.topic = r.topic and e.version = r.version and k.entity_key ~ r.key_pattern
            group by k.entity_key, p.id
            union all
            select '{}', r.job_key
            where r.key_argument is null and exists (
                select from unnest(react.events) e
                where e.topic = r.topic and e.version = r.version and e.operation <> 'T')
        ) job
        group by r.kind, r.job_version, r.priority, r.gathering
        -- The urgent ones first: a job that waits already is left as it is.
        order by r.gathering, r.kind
    loop
        perform jobs.enqueue_many(work.kind, work.args, priority => work.priority,
            run_at => clock_timestamp() + work.gathering, unique_keys => work.keys, unique_scope => 'queued',
            ordering_keys => work.keys, version => work.job_version);
        made := made + cardinality(work.keys);
    end loop;
    -- A table that was emptied tells of nobody: who was in it is found by comparing.
    if exists (select from unnest(react.events) e where e.operation = 'T') then
        perform jobs.enqueue('upstream.reconcile', unique_key => 'upstream.reconcile', unique_scope => 'queued',
            ordering_key => 'upstream.reconcile');
        made := made + 1;
    end if;
    return made;
end
$$;

create function mutasi_inbox.promote(
    batch integer, out promoted bigint, out enqueued bigint, out parked bigint, out is_held boolean
)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    place mutasi_inbox.reader;
    events mutasi_inbox.event[];
    released mutasi_inbox.event[];
    last mutasi_inbox.event;
begin
    promoted := 0;
    enqueued := 0;
    parked := 0;
    is_held := false;
    select * into place from mutasi_inbox.reader r where r.name = 'jobs' for update skip locked;
    if not found then
        -- Another node reads.
        return;
    end if;
    -- A database that was restored elsewhere counts its transactions anew.
    if place.xid >= pg_snapshot_xmax(pg_current_snapshot()) then
        place.xid := '0';
        place.id := 0;
        perform jobs.enqueue('upstream.reconcile', unique_key => 'upstream.reconcile', unique_scope => 'queued',
            ordering_key => 'upstream.reconcile');
        update mutasi_inbox.reader r set xid = place.xid, id = place.id where r.name = 'jobs';
    end if;

    -- One transaction makes a bounded number of jobs, but for an event that alone has more.
    with next as (
        select e from mutasi_inbox.event e
        where (e.xid, e.id) > (place.xid, place.id) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by e.xid, e.id
        limit promote.batch
    ), counted as (
        select n.e, sum(coalesce(cardinality((n.e).entity_keys), 1)) over (
            order by (n.e).xid, (n.e).id rows between unbounded preceding and 1 preceding) as before
        from next n
    )
    select array_agg(c.e order by (c.e).xid, (c.e).id) into events from counted c where coalesce(c.before, 0) < promote.batch;
    promoted := coalesce(cardinality(events), 0);

    -- What was parked for want of a reaction, and has one now.
    with free as (
        update mutasi_inbox.parked p set released_at = clock_timestamp()
        from mutasi_inbox.event e
        where p.released_at is null and p.reason = 'VERSION' and e.xid = p.xid and e.id = p.id
            and exists (select from mutasi_inbox.reaction r where r.topic = e.topic and r.version = e.version)
        returning e
    )
    select array_agg(free.e) into released from free;

    if promoted > 0 then
        insert into mutasi_inbox.parked (xid, id, reason, entity_keys)
        select e.xid, e.id, case when r.topic is null then 'VERSION' else 'KEY' end, k.wrong
        from unnest(events) e
        left join (
            select r.topic, r.version, min(r.key_pattern) as key_pattern from mutasi_inbox.reaction r
            group by r.topic, r.version
        ) r on r.topic = e.topic and r.version = e.version
        cross join lateral (
            select array_agg(k.entity_key) as wrong from unnest(e.entity_keys) k (entity_key)
            where k.entity_key !~ r.key_pattern
        ) k
        where e.operation <> 'T' and (r.topic is null or k.wrong is not null);
        get diagnostics parked = row_count;
        last := events[promoted];
        update mutasi_inbox.reader r set xid = last.xid, id = last.id, moved_at = clock_timestamp() where r.name = 'jobs';
    end if;
    if promoted > 0 or released is not null then
        enqueued := mutasi_inbox.react(coalesce(events, '{}') || coalesce(released, '{}'));
    end if;
    is_held := exists (
        select from mutasi_inbox.event e
        where (e.xid, e.id) > (coalesce(last.xid, place.xid), coalesce(last.id, place.id)));
end
$$;
comment on function mutasi_inbox.promote is 'Makes jobs of up to so many events, and moves the reader on, in the caller''s transaction; is_held tells that there are more, which may have to wait for older transactions.';

create function mutasi_inbox.health(
    out waiting bigint, out age interval, out faults bigint, out unnamed bigint, out misnamed bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select b.waiting, b.age, f.faults, p.unnamed, p.misnamed
    from (
        select count(*) as waiting, clock_timestamp() - min(w.recorded_at) as age
        from mutasi_inbox.reader r
        cross join lateral (
            select e.recorded_at from mutasi_inbox.event e where (e.xid, e.id) > (r.xid, r.id) order by e.xid, e.id limit 100000
        ) w
        where r.name = 'jobs'
    ) b, (
        select count(*) as faults from mutasi_inbox.fault f left join mutasi_inbox.watch w on w.name = f.watch
        where f.recorded_at > coalesce(w.reconciled_at, '-infinity')
    ) f, (
        select count(*) filter (where reason = 'VERSION') as unnamed, count(*) filter (where reason = 'KEY') as misnamed
        from mutasi_inbox.parked where released_at is null
    ) p;
end;
comment on function mutasi_inbox.health is 'How many events wait (at most 100,000 are counted) and for how long, statements that were not told of since their table was compared, and events parked for want of a reaction or of a key.';

create function mutasi_inbox.untold(
    out watch text, out topic text, out statements bigint, out codes text[], out since timestamptz
) returns setof record
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select f.watch, min(f.topic), count(*), array_agg(distinct f.code order by f.code), min(f.recorded_at)
    from mutasi_inbox.fault f left join mutasi_inbox.watch w on w.name = f.watch
    where f.recorded_at > coalesce(w.reconciled_at, '-infinity')
    group by f.watch
    order by f.watch;
end;
comment on function mutasi_inbox.untold is 'Statements whose changes were not told, table by table, since each was compared.';

create function mutasi_inbox.settle_parked() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    with settled as (
        update mutasi_inbox.parked set released_at = clock_timestamp() where released_at is null and reason = 'KEY'
        returning 1
    )
    select count(*) from settled;
end;
comment on function mutasi_inbox.settle_parked is 'Says that somebody has looked at the events whose key is none.';

create function mutasi_inbox.trim() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    delete from mutasi_inbox.fault where recorded_at < clock_timestamp() - interval '31 days';
    with old as (
        delete from mutasi_inbox.event e
        using mutasi_inbox.reader r
        where r.name = 'jobs' and (e.xid, e.id) <= (r.xid, r.id) and e.recorded_at < clock_timestamp() - interval '31 days'
            and not exists (
                select from mutasi_inbox.parked p where p.xid = e.xid and p.id = e.id and p.released_at is null)
        returning 1
    )
    select count(*) from old;
end;
comment on function mutasi_inbox.trim is 'Removes what was promoted more than a month ago.';

revoke execute on all functions in schema mutasi_inbox from public;
