-- The queue engine. A job's row says what is to be done, a claim's row who is doing it now, a history row what became
-- of it. A job is not updated on its way through; its state is derived (view jobs.status). All of it stands in one long
-- file because none of it works without the rest, and a migration is applied whole.
--
-- Rights: nothing here is granted to anyone. A producer needs usage on schema jobs and execute on jobs.enqueue (and
-- jobs.enqueue_many); a daemon needs usage, select on the views and execute on the functions below them.
create schema jobs;

-- Tables ------------------------------------------------------------------------------------------------------------

create table jobs.job (
    id bigint generated always as identity primary key,
    run_at timestamptz not null default now() check (run_at > '-infinity'),
    created_at timestamptz not null default now(),
    priority smallint not null default 2 check (priority between 0 and 3),
    attempt smallint not null default 0 check (attempt >= 0),
    max_attempts smallint not null default 20 check (max_attempts > 0),
    lost smallint not null default 0 check (lost >= 0),
    kind text not null check (length(kind) <= 100 and kind ~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$'),
    queue text not null default 'default' check (length(queue) <= 60 and queue ~ '^[a-z][a-z0-9_]*$'),
    args jsonb not null default '{}' check (jsonb_typeof(args) = 'object' and pg_column_size(args) <= 65536),
    ordering_key text check (length(ordering_key) between 1 and 200),
    unique_key text check (length(unique_key) between 1 and 200),
    unique_scope text not null default 'unfinished' check (unique_scope in ('queued', 'unfinished'))
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

comment on table jobs.job is 'What is to be done: every job that has not reached its outcome.';
comment on column jobs.job.run_at is 'Not before this time; infinity while it waits for something else.';
comment on column jobs.job.priority is '0 urgent, 1 high, 2 normal, 3 low.';
comment on column jobs.job.attempt is 'Attempts already ended.';
comment on column jobs.job.lost is 'How many nodes were lost while they held it.';
comment on column jobs.job.ordering_key is 'Jobs of a queue with the same key run one after another, by id.';
comment on column jobs.job.unique_key is 'At most one job of the kind with this key that has not started (scope queued; '
    'the claim clears the key) or not reached its outcome (scope unfinished).';

-- The claim's scan: one range per queue and priority, in the order in which jobs are to run.
create index job_fetch on jobs.job (queue, priority, run_at, id);
-- Partial, so that jobs without a key don't pay for them.
create unique index job_unique on jobs.job (unique_key, kind, unique_scope) where unique_key is not null;
create index job_ordering on jobs.job (queue, ordering_key, id) where ordering_key is not null;
create index job_suspect on jobs.job (queue, priority, run_at, id) where lost > 1;

-- Unlogged: when PostgreSQL crashes the table comes back empty, which is right, since every claim is void then.
create unlogged table jobs.claim (
    job_id bigint primary key,
    node_id bigint not null,
    claimed_at timestamptz not null,
    suspect boolean not null,
    queue text not null,
    ordering_key text
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);

comment on table jobs.claim is 'Who is working on a job now. The node''s id is the fencing token.';

-- Two jobs of one ordering key cannot be claimed at once, whatever the order in which their enqueuers committed.
create unique index claim_ordering on jobs.claim (queue, ordering_key) where ordering_key is not null;
create index claim_suspect on jobs.claim (queue, node_id) where suspect;

-- Small pages: heartbeats update in place and are pruned there.
create unlogged table jobs.node (
    id bigint primary key,
    host text not null,
    pid int not null,
    version text not null,
    queues text[] not null,
    lease interval not null check (lease > '0'),
    started_at timestamptz not null default clock_timestamp(),
    last_seen_at timestamptz not null default clock_timestamp(),
    stats jsonb not null default '{}'
) with (fillfactor = 50);

comment on table jobs.node is 'The daemons at work. A row not renewed for its lease is dead, by the database''s clock.';

create unlogged table jobs.doorbell (
    queue text not null,
    node_id bigint not null,
    asleep boolean not null,
    primary key (queue, node_id)
) with (fillfactor = 20);

comment on table jobs.doorbell is 'Nodes that want to be notified of new jobs because they sleep.';

create table jobs.history (
    job_id bigint not null,
    created_at timestamptz not null,
    run_at timestamptz not null,
    claimed_at timestamptz,
    finished_at timestamptz not null,
    ran_us bigint,
    node_id bigint,
    priority smallint not null,
    attempt smallint not null,
    max_attempts smallint not null,
    outcome text not null check (outcome in ('completed', 'cancelled', 'discarded')),
    kind text not null,
    queue text not null,
    ordering_key text,
    result jsonb,
    reason text,
    args jsonb
) partition by range (finished_at);

comment on table jobs.history is 'What became of a job. Dropped by partition (a month each), never deleted by row.';
comment on column jobs.history.attempt is 'Attempts it took.';
comment on column jobs.history.ran_us is 'How long the last attempt''s handler ran, by the node''s clock.';
comment on column jobs.history.args is 'Kept for discarded jobs alone: arguments may name persons.';

create index history_job on jobs.history (job_id);
create table jobs.history_default partition of jobs.history default;

create table jobs.failure (
    job_id bigint not null,
    attempt smallint not null,
    failed_at timestamptz not null,
    node_id bigint not null,
    error text not null,
    message text not null,
    retry_at timestamptz,
    primary key (job_id, attempt)
);

comment on table jobs.failure is 'One row for each failed attempt; retry_at is null when it was the last.';

create table jobs.queue (
    name text primary key,
    paused boolean not null default false,
    max_running int check (max_running > 0)
);

comment on table jobs.queue is 'Settings of queues that need any: a pause, and how many jobs may run over all nodes.';

create table jobs.diagnostic_effect (job_id bigint not null, key text not null);

comment on table jobs.diagnostic_effect is 'Effects of diagnostic.effect jobs. Not unique, so that a repeat would show.';

-- History by month ----------------------------------------------------------------------------------------------------

create function jobs.extend_history(first date, months int) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '2s'
as $$
declare
    starts date;
    name text;
    made int := 0;
begin
    for n in 0 .. months - 1 loop
        starts := date_trunc('month', first) + make_interval(months => n);
        name := 'history_' || to_char(starts, 'YYYY_MM');
        continue when to_regclass('jobs.' || name) is not null;
        execute format('create table jobs.%I (like jobs.history including all)', name);
        -- Rows that came before their month had a partition wait in the default one, which must not hold them then.
        execute format(
            'with early as (delete from jobs.history_default where finished_at >= %1$L and finished_at < %2$L returning *) '
            'insert into jobs.%3$I select * from early',
            starts::timestamptz, (starts + interval '1 month')::timestamptz, name);
        execute format(
            'alter table jobs.history attach partition jobs.%I for values from (%L) to (%L)',
            name, starts::timestamptz, (starts + interval '1 month')::timestamptz);
        made := made + 1;
    end loop;
    return made;
end
$$;

comment on function jobs.extend_history is 'Makes the history''s partitions for the months from the first; returns how '
    'many were missing.';

select jobs.extend_history(current_date, 24);

-- Enqueuing -----------------------------------------------------------------------------------------------------------

create function jobs.priority_number(name text) returns smallint
language sql immutable parallel safe
return array_position(array['urgent', 'high', 'normal', 'low'], name) - 1;

create function jobs.priority_name(number smallint) returns text
language sql immutable parallel safe
return (array['urgent', 'high', 'normal', 'low'])[number + 1];
comment on function jobs.priority_name is 'The name of a priority, which is kept as a number.';

create function jobs.check_job(
    kind text, args jsonb, queue text, priority text, run_at timestamptz, max_attempts int, unique_key text,
    unique_scope text, ordering_key text
) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    fault text := case
        when coalesce(length(kind) > 100 or kind !~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$', true)
            then 'kind must be lower-case words joined by dots, such as evaluation.need, of at most 100 characters'
        when coalesce(jsonb_typeof(args) <> 'object', true) then 'args must be a JSON object'
        when pg_column_size(args) > 65536 then 'args must not be larger than 64 KiB'
        when coalesce(length(queue) > 60 or queue !~ '^[a-z][a-z0-9_]*$', true)
            then 'queue must be a lower-case word of at most 60 characters'
        when jobs.priority_number(priority) is null then 'priority must be urgent, high, normal or low'
        when run_at = '-infinity' then 'run_at must not be -infinity'
        when coalesce(max_attempts not between 1 and 32767, true) then 'max_attempts must be from 1 to 32767'
        when length(unique_key) not between 1 and 200 then 'unique_key must have 1 to 200 characters'
        when coalesce(unique_scope not in ('queued', 'unfinished'), true)
            then 'unique_scope must be queued or unfinished'
        when length(ordering_key) not between 1 and 200 then 'ordering_key must have 1 to 200 characters'
    end;
begin
    if fault is not null then
        raise exception using errcode = 'invalid_parameter_value', message = 'job refused: ' || fault;
    end if;
end
$$;

create function jobs.enqueue(
    kind text,
    args jsonb default '{}',
    queue text default 'default',
    priority text default 'normal',
    run_at timestamptz default null,
    max_attempts int default 20,
    unique_key text default null,
    unique_scope text default 'unfinished',
    ordering_key text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    standing bigint;
begin
    perform jobs.check_job(enqueue.kind, enqueue.args, enqueue.queue, enqueue.priority, enqueue.run_at,
        enqueue.max_attempts, enqueue.unique_key, enqueue.unique_scope, enqueue.ordering_key);
    loop
        insert into jobs.job (kind, args, queue, priority, run_at, max_attempts, unique_key, unique_scope, ordering_key)
        values (enqueue.kind, enqueue.args, enqueue.queue, jobs.priority_number(enqueue.priority),
            coalesce(enqueue.run_at, now()), enqueue.max_attempts, enqueue.unique_key, enqueue.unique_scope,
            enqueue.ordering_key)
        on conflict (unique_key, kind, unique_scope) where unique_key is not null do nothing
        returning id into standing;
        exit when found;
        if enqueue.unique_scope = 'queued' then
            -- Whoever relies on a waiting job keeps it from starting until the own transaction is over: else it could
            -- start, not see this transaction's change, and the change would be lost.
            select id into standing from jobs.job j
            where j.unique_key = enqueue.unique_key and j.kind = enqueue.kind and j.unique_scope = 'queued'
            for share;
        else
            select id into standing from jobs.job j
            where j.unique_key = enqueue.unique_key and j.kind = enqueue.kind and j.unique_scope = 'unfinished';
        end if;
        exit when found;
    end loop;
    return standing;
end
$$;

comment on function jobs.enqueue is 'Enqueues a job in the caller''s transaction and returns the id of the job that '
    'stands: the new one, or the one that already holds the unique key.';

create function jobs.enqueue_many(
    kind text,
    args jsonb[],
    queue text default 'default',
    priority text default 'normal',
    run_at timestamptz default null,
    max_attempts int default 20,
    unique_keys text[] default null,
    unique_scope text default 'unfinished',
    ordering_keys text[] default null
) returns setof bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    standing bigint[];
begin
    if cardinality(unique_keys) <> cardinality(args) or cardinality(ordering_keys) <> cardinality(args) then
        raise exception using errcode = 'invalid_parameter_value',
            message = 'jobs refused: there must be as many keys as args';
    end if;
    perform jobs.check_job(enqueue_many.kind, a, enqueue_many.queue, enqueue_many.priority, enqueue_many.run_at,
        enqueue_many.max_attempts, u, enqueue_many.unique_scope, o)
    from unnest(args, unique_keys, ordering_keys) given (a, u, o);
    loop
        -- In the order of the keys, so that two transactions with the same keys wait for each other instead of
        -- locking each other up.
        with given as (
            select * from unnest(args, unique_keys, ordering_keys) with ordinality given (a, u, o, place)
        ), fresh as (
            insert into jobs.job (
                kind, args, queue, priority, run_at, max_attempts, unique_key, unique_scope, ordering_key)
            select enqueue_many.kind, a, enqueue_many.queue, jobs.priority_number(enqueue_many.priority),
                coalesce(enqueue_many.run_at, now()), enqueue_many.max_attempts, u, enqueue_many.unique_scope, o
            from given
            where standing is null or (u is not null and standing[place] is null)
            order by u, place
            on conflict (unique_key, kind, unique_scope) where unique_key is not null do nothing
            returning id, unique_key
        ), unkeyed as (
            select id, row_number() over (order by id) as n from fresh where unique_key is null
        ), places as (
            select place, row_number() over (order by place) as n from given where u is null
        )
        select array_agg(coalesce(standing[g.place], f.id, k.id) order by g.place) into standing
        from given g
        left join fresh f on f.unique_key = g.u
        left join places p on p.place = g.place
        left join unkeyed k on k.n = p.n;

        exit when array_position(standing, null) is null;

        with held as (
            select j.id, j.unique_key from jobs.job j
            where j.unique_key = any (unique_keys) and j.kind = enqueue_many.kind
                and j.unique_scope = enqueue_many.unique_scope and enqueue_many.unique_scope = 'queued'
            order by j.unique_key
            for share
        ), seen as (
            select id, unique_key from held
            union all
            select j.id, j.unique_key from jobs.job j
            where j.unique_key = any (unique_keys) and j.kind = enqueue_many.kind
                and j.unique_scope = enqueue_many.unique_scope and enqueue_many.unique_scope = 'unfinished'
        )
        select array_agg(coalesce(standing[g.place], s.id) order by g.place) into standing
        from unnest(unique_keys) with ordinality g (u, place) left join seen s on s.unique_key = g.u;

        exit when array_position(standing, null) is null;
    end loop;
    return query select unnest(standing);
end
$$;

comment on function jobs.enqueue_many is 'jobs.enqueue for a set: the n-th id belongs to the n-th args.';

-- The doorbell --------------------------------------------------------------------------------------------------------

create function jobs.ring(queues text[]) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
    -- NOTIFY takes a lock over the whole cluster at commit: it is sent only if somebody sleeps.
    select pg_notify('jobs', b.queue) from jobs.doorbell b where b.asleep and b.queue = any (queues) group by b.queue;
end;

comment on function jobs.ring is 'Wakes the nodes that sleep over one of the queues, when the transaction commits.';

create function jobs.ring_on_insert() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from jobs.doorbell b where b.asleep) then
        perform jobs.ring(array(select distinct i.queue from inserted i));
    end if;
    return null;
end
$$;

create trigger ring after insert on jobs.job
referencing new table as inserted
for each statement execute function jobs.ring_on_insert();

-- Rows that logical replication applies wake the daemon too.
alter table jobs.job enable always trigger ring;

create function jobs.doze(node bigint, queue text) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
as $$
#variable_conflict use_column
declare
    moment timestamptz := clock_timestamp();
begin
    insert into jobs.doorbell (queue, node_id, asleep) values (doze.queue, doze.node, true)
    on conflict (queue, node_id) do update set asleep = true where not doorbell.asleep;
    return (
        select extract(epoch from min(due.run_at) - moment) * 1000000
        from unnest(array[0, 1, 2, 3]::smallint[]) p (priority),
            lateral (
                select j.run_at from jobs.job j
                where j.queue = doze.queue and j.priority = p.priority and j.run_at > moment
                    and j.run_at < 'infinity'
                order by j.run_at limit 1
            ) due
    );
end
$$;

comment on function jobs.doze is 'Asks to be woken; returns the microseconds until the next scheduled job, if any.';

create function jobs.rise(node bigint, queue text) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
    update jobs.doorbell set asleep = false where doorbell.queue = rise.queue and node_id = rise.node and asleep;
end;

comment on function jobs.rise is 'The node is awake: producers need not ring for it.';

-- Claiming ------------------------------------------------------------------------------------------------------------

create function jobs.start_unique(id bigint) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
    -- A transaction that relies on this job (jobs.enqueue, for share) is still open: leave it for the next scan.
    perform from jobs.job j where j.id = start_unique.id for update skip locked;
    if not found then
        return false;
    end if;
    update jobs.job j set unique_key = null where j.id = start_unique.id;
    return true;
end
$$;

create function jobs.claim(
    node bigint, queue text, kinds text[], amount int, mark_at timestamptz[], mark_id bigint[]
) returns table (
    id bigint, run_at timestamptz, priority smallint, attempt smallint, max_attempts smallint, blocking boolean,
    kind text, args jsonb
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- The tables' sizes swing between nothing and millions within minutes, so statistics mislead: only scans of the fetch
-- index, in its order, with probes of the other indexes, are right at every size.
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set enable_material = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    moment timestamptz;
    allowed int;
    suspect bigint;
begin
    -- Nothing that a crash of the server must not undo is written here.
    perform set_config('synchronous_commit', 'off', true);
    perform pg_advisory_xact_lock(hashtext('jobs.claim'), hashtext(claim.queue));
    moment := clock_timestamp();

    -- A node that was declared dead, or has left, claims nothing; and it cannot be while this transaction is open.
    perform from jobs.node n where n.id = claim.node for key share;
    if not found then
        return;
    end if;

    select case when q.paused then 0 when q.max_running is null then amount else least(amount, q.max_running -
        (select count(*) from jobs.claim c where c.queue = claim.queue)) end
    into allowed from jobs.queue q where q.name = claim.queue;
    allowed := coalesce(allowed, amount);
    if allowed <= 0 then
        return;
    end if;

    -- One node lost may be anything; jobs under which two were lost come one at a time, so that one that kills its node
    -- does not take others into quarantine with it.
    if not exists (select from jobs.claim c where c.queue = claim.queue and c.node_id = claim.node and c.suspect) then
        select j.id into suspect from jobs.job j
        where j.lost > 1 and j.queue = claim.queue and j.run_at <= moment and j.kind = any (kinds)
            and not exists (select from jobs.claim c where c.job_id = j.id)
        order by j.priority, j.run_at, j.id limit 1;
    end if;

    return query
    with due as (
        -- One range scan per priority under one limit: evaluated lazily, in order. The tests after the range stand in
        -- a case because it fixes their order; the last of them has an effect.
        select * from (
            (select j.* from jobs.job j
            where j.queue = claim.queue and j.priority = 0 and j.run_at <= moment
                and (j.run_at, j.id) > (mark_at[1], mark_id[1])
            order by j.run_at, j.id)
            union all
            (select j.* from jobs.job j
            where j.queue = claim.queue and j.priority = 1 and j.run_at <= moment
                and (j.run_at, j.id) > (mark_at[2], mark_id[2])
            order by j.run_at, j.id)
            union all
            (select j.* from jobs.job j
            where j.queue = claim.queue and j.priority = 2 and j.run_at <= moment
                and (j.run_at, j.id) > (mark_at[3], mark_id[3])
            order by j.run_at, j.id)
            union all
            (select j.* from jobs.job j
            where j.queue = claim.queue and j.priority = 3 and j.run_at <= moment
                and (j.run_at, j.id) > (mark_at[4], mark_id[4])
            order by j.run_at, j.id)
        ) j
        where case
            when (select true from jobs.claim c where c.job_id = j.id) then false
            when j.kind <> all (kinds) then false
            when j.lost > 1 and j.id is distinct from suspect then false
            when j.ordering_key is not null and (
                (select true from jobs.job e where e.queue = j.queue and e.ordering_key = j.ordering_key
                    and e.id < j.id limit 1)
                or (select true from jobs.claim c where c.queue = j.queue and c.ordering_key = j.ordering_key)
            ) then false
            when j.unique_key is not null and j.unique_scope = 'queued' then jobs.start_unique(j.id)
            else true
        end
        limit allowed
    ), claimed as (
        insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue, ordering_key)
        select d.id, claim.node, moment, d.lost > 1, d.queue, d.ordering_key from due d
    )
    select d.id, d.run_at, d.priority, d.attempt, d.max_attempts, d.ordering_key is not null or d.lost > 1, d.kind,
        d.args
    from due d;
end
$$;

comment on function jobs.claim is 'Claims up to the amount of due jobs of known kinds past the marks (one pair for each '
    'priority), by priority, run_at and id. Others may wait for the outcome of a blocking one.';

-- Outcomes: each touches only jobs whose claim is still the node's, and returns how many these were --------------------

create function jobs.hold(node bigint, id bigint) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform from jobs.claim c where c.job_id = hold.id and c.node_id = hold.node for update;
    return found;
end
$$;

comment on function jobs.hold is 'The fence: whether the job is the node''s, which it then stays until the transaction '
    'ends.';

create function jobs.complete(node bigint, ids bigint[], ran_us bigint[], results jsonb[]) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
    moment timestamptz := clock_timestamp();
    completed int;
begin
    with report as (
        select * from unnest(ids, ran_us, results) r (id, ran_us, result)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = r.id and c.node_id = complete.node
        returning r.id, r.ran_us, r.result, c.claimed_at
    ), done as (
        delete from jobs.job j using held h where j.id = h.id
        returning j.*, h.ran_us, h.result, h.claimed_at
    )
    insert into jobs.history (
        job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts, outcome,
        kind, queue, ordering_key, result)
    select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, complete.node, d.priority, d.attempt + 1,
        d.max_attempts, 'completed', d.kind, d.queue, d.ordering_key, d.result
    from done d;
    get diagnostics completed = row_count;
    return completed;
end
$$;

comment on function jobs.complete is 'The jobs are done, with their results (null for none).';

create function jobs.fail(
    node bigint, ids bigint[], ran_us bigint[], errors text[], messages text[], delays interval[]
) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
    moment timestamptz := clock_timestamp();
    failed int;
begin
    with report as (
        select * from unnest(ids, ran_us, errors, messages, delays) r (id, ran_us, error, message, delay)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = r.id and c.node_id = fail.node
        returning r.*, c.claimed_at
    ), retried as (
        update jobs.job j set attempt = j.attempt + 1, run_at = moment + h.delay
        from held h
        where j.id = h.id and h.delay is not null and j.attempt + 1 < j.max_attempts
        returning j.id, j.attempt, j.run_at, h.error, h.message
    ), discarded as (
        delete from jobs.job j using held h
        where j.id = h.id and (h.delay is null or j.attempt + 1 >= j.max_attempts)
        returning j.*, h.ran_us, h.claimed_at, h.error, h.message
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts,
            outcome, kind, queue, ordering_key, reason, args)
        select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, fail.node, d.priority, d.attempt + 1,
            d.max_attempts, 'discarded', d.kind, d.queue, d.ordering_key, d.error || ': ' || d.message, d.args
        from discarded d
    )
    insert into jobs.failure (job_id, attempt, failed_at, node_id, error, message, retry_at)
    select r.id, r.attempt, moment, fail.node, r.error, r.message, r.run_at from retried r
    union all
    select d.id, d.attempt + 1, moment, fail.node, d.error, d.message, null from discarded d;
    get diagnostics failed = row_count;
    return failed;
end
$$;

comment on function jobs.fail is 'An attempt of each of the jobs failed. It is tried again after its delay, or '
    'discarded with the error as the reason: when the delay is null, or when that was the last attempt.';

create function jobs.release(node bigint, ids bigint[], delays interval[]) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
declare
    queues text[];
    released int;
begin
    with report as (
        select * from unnest(ids, delays) r (id, delay)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = r.id and c.node_id = release.node
        returning r.id, r.delay, c.queue
    ), postponed as (
        update jobs.job j set run_at = clock_timestamp() + h.delay
        from held h where j.id = h.id and h.delay is not null
    )
    select count(*), array_agg(distinct h.queue) into released, queues from held h;
    perform jobs.ring(queues);
    return released;
end
$$;

comment on function jobs.release is 'Gives jobs back without counting an attempt: to be run at once, or after a delay.';

create function jobs.reconcile(node bigint, queue text, held bigint[]) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    released int;
begin
    delete from jobs.claim c
    where c.node_id = reconcile.node and c.queue = reconcile.queue
        and not exists (select from unnest(held) h (id) where h.id = c.job_id);
    get diagnostics released = row_count;
    return released;
end
$$;

comment on function jobs.reconcile is 'Gives back what the node holds in the queue without knowing it: a claim whose '
    'answer was lost with the connection.';

-- Nodes -----------------------------------------------------------------------------------------------------------------

create function jobs.register(node bigint, host text, pid int, version text, queues text[], lease interval)
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
    insert into jobs.node (id, host, pid, version, queues, lease) values (node, host, pid, version, queues, lease);
end;

create function jobs.heartbeat(node bigint, stats jsonb) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    update jobs.node n set last_seen_at = clock_timestamp(), stats = heartbeat.stats where n.id = heartbeat.node;
    return found;
end
$$;

comment on function jobs.heartbeat is 'Renews the node''s lease. False: the node was declared dead and must abandon what '
    'it runs.';

create function jobs.leave(node bigint) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    queues text[];
    released int;
begin
    -- First the node: that waits for a claim of its own that is under way.
    delete from jobs.node n where n.id = leave.node;
    delete from jobs.doorbell d where d.node_id = leave.node;
    with given_back as (
        delete from jobs.claim c where c.node_id = leave.node returning c.queue
    )
    select count(*), array_agg(distinct g.queue) into released, queues from given_back g;
    perform jobs.ring(queues);
    return released;
end
$$;

comment on function jobs.leave is 'The node ends: what it still holds is given back without counting an attempt.';

create function jobs.rescue() returns table (nodes bigint, rescued bigint, discarded bigint, next_us bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
    moment timestamptz := clock_timestamp();
    queues text[];
begin
    if not pg_try_advisory_xact_lock(hashtext('jobs.rescue'), 0) then
        return query select 0::bigint, 0::bigint, 0::bigint, null::bigint;
        return;
    end if;
    with dead as (
        delete from jobs.node n where n.last_seen_at < moment - n.lease returning n.id
    )
    select count(*) into nodes from dead;
    delete from jobs.doorbell d where not exists (select from jobs.node n where n.id = d.node_id);

    -- A claim that is locked belongs to a transaction that is about to finish its job: it decides, or the next rescue.
    with orphan as (
        select c.job_id, c.node_id, c.claimed_at from jobs.claim c
        where not exists (select from jobs.node n where n.id = c.node_id)
        order by c.job_id
        for update of c skip locked
    ), freed as (
        delete from jobs.claim c using orphan o where c.job_id = o.job_id returning o.*
    ), again as (
        update jobs.job j set attempt = j.attempt + 1, lost = j.lost + 1
        from freed f
        where j.id = f.job_id and j.lost + 1 < 3 and j.attempt + 1 < j.max_attempts
        returning j.id, j.attempt, j.queue, f.node_id
    ), ended as (
        delete from jobs.job j using freed f
        where j.id = f.job_id and (j.lost + 1 >= 3 or j.attempt + 1 >= j.max_attempts)
        returning j.*, f.node_id, f.claimed_at,
            case when j.lost + 1 >= 3 then 'quarantined: the third node was lost while it held this job'
                else 'the node was lost on the last attempt' end as reason
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, node_id, priority, attempt, max_attempts, outcome, kind,
            queue, ordering_key, reason, args)
        select e.id, e.created_at, e.run_at, e.claimed_at, moment, e.node_id, e.priority, e.attempt + 1,
            e.max_attempts, 'discarded', e.kind, e.queue, e.ordering_key, 'node.lost: ' || e.reason, e.args
        from ended e
    ), noted as (
        insert into jobs.failure (job_id, attempt, failed_at, node_id, error, message, retry_at)
        select a.id, a.attempt, moment, a.node_id, 'node.lost', 'the node was lost', moment from again a
        union all
        select e.id, e.attempt + 1, moment, e.node_id, 'node.lost', e.reason, null from ended e
    )
    select (select count(*) from again), (select count(*) from ended), array(select distinct a.queue from again a)
    into rescued, discarded, queues;
    perform jobs.ring(queues);
    select extract(epoch from min(n.last_seen_at + n.lease) - clock_timestamp()) * 1000000 into next_us from jobs.node n;
    return next;
end
$$;

comment on function jobs.rescue is 'Buries nodes whose lease ran out and makes their jobs available, counting the '
    'attempt; a job under which three nodes were lost is discarded. Any node may call it at any time; next_us is when the next lease would run out.';

-- Views -------------------------------------------------------------------------------------------------------------------

create view jobs.status as
select j.id, j.kind, j.queue, jobs.priority_name(j.priority) as priority,
    case
        when c.job_id is not null then 'running'
        when j.run_at = 'infinity' then 'waiting'
        when j.run_at <= now() then 'available'
        when j.attempt > 0 then 'retrying'
        else 'scheduled'
    end as state,
    j.attempt, j.max_attempts, j.created_at, j.run_at, c.claimed_at, null::timestamptz as finished_at,
    null::bigint as ran_us, c.node_id, j.ordering_key, j.unique_key, j.args, null::jsonb as result,
    (select f.error || ': ' || f.message from jobs.failure f where f.job_id = j.id order by f.attempt desc limit 1)
        as reason
from jobs.job j left join jobs.claim c on c.job_id = j.id
union all
select h.job_id, h.kind, h.queue, jobs.priority_name(h.priority), h.outcome, h.attempt, h.max_attempts, h.created_at,
    h.run_at, h.claimed_at, h.finished_at, h.ran_us, h.node_id, h.ordering_key, null, h.args, h.result, h.reason
from jobs.history h;

comment on view jobs.status is 'Every job, live or finished, with its derived state.';

create view jobs.queue_status as
select coalesce(l.queue, q.name) as queue, coalesce(q.paused, false) as paused, q.max_running,
    coalesce(l.available, 0) as available, coalesce(l.scheduled, 0) as scheduled, coalesce(l.retrying, 0) as retrying,
    coalesce(l.waiting, 0) as waiting, coalesce(l.running, 0) as running, l.oldest_available_at, l.next_run_at
from (
    select j.queue,
        count(*) filter (where c.job_id is null and j.run_at <= now()) as available,
        count(*) filter (where c.job_id is null and j.run_at > now() and j.attempt = 0 and j.run_at < 'infinity')
            as scheduled,
        count(*) filter (where c.job_id is null and j.run_at > now() and j.attempt > 0 and j.run_at < 'infinity')
            as retrying,
        count(*) filter (where c.job_id is null and j.run_at = 'infinity') as waiting,
        count(c.job_id) as running,
        min(j.run_at) filter (where c.job_id is null and j.run_at <= now()) as oldest_available_at,
        min(j.run_at) filter (where c.job_id is null and j.run_at > now() and j.run_at < 'infinity') as next_run_at
    from jobs.job j left join jobs.claim c on c.job_id = j.id
    group by j.queue
) l
full join jobs.queue q on q.name = l.queue;

comment on view jobs.queue_status is 'Live jobs of each queue by state; it counts the rows, so it is for people.';

-- A new function may be executed by everyone until this is taken back.
revoke execute on all functions in schema jobs from public;
