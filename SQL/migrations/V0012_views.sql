-- What the queue shows of itself. Nothing here counts or sorts the jobs: with millions of them waiting every answer
-- comes from a few index probes, short ranges, and a sample of the table's pages.

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

comment on view jobs.status is 'Every job, live or finished, with its derived state: for single jobs, found by id.';

create function jobs.occupied() returns table (queue text, priority smallint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
set jit = off
as $$
    -- From each place in the fetch index straight to the next one, past all of its jobs. The index is for statements
    -- that ask for priorities, and 0 is the least.
    with recursive places as (
        (select j.queue, j.priority from jobs.job j where j.priority >= 0 order by j.queue, j.priority limit 1)
        union all
        select next.queue, next.priority
        from places p
        cross join lateral (
            select j.queue, j.priority from jobs.job j
            where (j.queue, j.priority) > (p.queue, p.priority) and j.priority >= 0
            order by j.queue, j.priority limit 1
        ) next
    )
    select p.queue, p.priority from places p
$$;

comment on function jobs.occupied is 'The queues and priorities in which there are jobs.';

create function jobs.sample(pages int) returns table (
    queue text, priority smallint, due bigint, scheduled bigint, retrying bigint, waiting bigint, scale double precision
)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
#variable_conflict use_column
declare
    size bigint := pg_relation_size('jobs.job') / current_setting('block_size')::int;
    part double precision := pages / greatest(size, pages)::double precision;
    live bigint := pg_stat_get_live_tuples('jobs.job'::regclass);
begin
    return query
    -- Always the same pages, so that they stay in memory and the figures don't jump about.
    with sampled as (
        select j.queue, j.priority,
            count(*) filter (where j.run_at <= now()) as due,
            count(*) filter (where j.run_at > now() and j.run_at < 'infinity' and j.attempt = 0) as scheduled,
            count(*) filter (where j.run_at > now() and j.run_at < 'infinity' and j.attempt > 0) as retrying,
            count(*) filter (where j.run_at = 'infinity') as waiting,
            sum(count(*)) over ()::double precision as total
        from jobs.job j tablesample system (100 * part) repeatable (0)
        group by j.queue, j.priority
    )
    -- The server's own count is finer than the number of pages drawn; after a crash it knows nothing.
    select s.queue, s.priority, s.due, s.scheduled, s.retrying, s.waiting,
        case
            when part < 1 and live * part between s.total * 0.7 and s.total * 1.3 then live / s.total
            else 1 / part
        end
    from sampled s;
end
$$;

comment on function jobs.sample is 'Jobs counted on about so many of the table''s pages; times the scale they stand for all.';

create function jobs.backlog() returns table (
    queue text, priority text, available bigint, scheduled bigint, retrying bigint, waiting bigint, running bigint,
    estimates text[], oldest_available_at timestamptz, next_run_at timestamptz
)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
    -- Up to so many jobs are counted one by one.
    bound constant int := 1000;
    -- With so many in the sample, from several of its pages, and so many by it in all, there are certainly more.
    sure constant int := 300;
    plenty constant int := 4 * bound;
    place record;
begin
    for place in
        with sampled as materialized (
            select * from jobs.sample(256)
        ), held as materialized (
            select j.queue, j.priority, count(*) as running
            from jobs.claim c join jobs.job j on j.id = c.job_id
            group by j.queue, j.priority
        )
        select o.queue, o.priority, coalesce(h.running, 0) as running, coalesce(s.scale, 1) as scale,
            coalesce(s.due, 0) as due, coalesce(s.waiting, 0) as waiting,
            coalesce(s.scheduled, 0) as scheduled, coalesce(s.retrying, 0) as retrying
        from jobs.occupied() o
        left join sampled s on s.queue = o.queue and s.priority = o.priority
        left join held h on h.queue = o.queue and h.priority = o.priority
    loop
        queue := place.queue;
        priority := jobs.priority_name(place.priority);
        running := place.running;
        estimates := '{}';

        available := place.due * place.scale;
        if place.due < sure or available < plenty then
            -- From the right end: at the left are the index entries of jobs that are done and not vacuumed yet.
            select count(*) into available from (
                select from jobs.job j
                where j.queue = place.queue and j.priority = place.priority and j.run_at <= now()
                order by j.run_at desc, j.id desc
                limit bound + 1
            ) j;
        end if;
        if available > bound then
            estimates := estimates || 'available'::text;
            available := greatest(place.due * place.scale, bound);
        end if;
        -- A running job is still in the table, and due.
        available := greatest(available - running, 0);

        scheduled := place.scheduled * place.scale;
        retrying := place.retrying * place.scale;
        if place.scheduled + place.retrying < sure or scheduled + retrying < plenty then
            select count(*) filter (where j.attempt = 0), count(*) filter (where j.attempt > 0)
            into scheduled, retrying from (
                select j.attempt from jobs.job j
                where j.queue = place.queue and j.priority = place.priority and j.run_at > now()
                    and j.run_at < 'infinity'
                order by j.run_at, j.id
                limit bound + 1
            ) j;
        end if;
        if scheduled + retrying > bound then
            estimates := estimates || array['scheduled', 'retrying'];
            scheduled := greatest(place.scheduled * place.scale, scheduled);
            retrying := greatest(place.retrying * place.scale, retrying);
        end if;

        waiting := place.waiting * place.scale;
        if place.waiting < sure or waiting < plenty then
            select count(*) into waiting from (
                select from jobs.job j
                where j.queue = place.queue and j.priority = place.priority and j.run_at = 'infinity'
                order by j.id
                limit bound + 1
            ) j;
        end if;
        if waiting > bound then
            estimates := estimates || 'waiting'::text;
            waiting := greatest(place.waiting * place.scale, bound);
        end if;

        select j.run_at into oldest_available_at from jobs.job j
        where j.queue = place.queue and j.priority = place.priority and j.run_at <= now()
            and not exists (select from jobs.claim c where c.job_id = j.id)
        order by j.run_at, j.id limit 1;
        select j.run_at into next_run_at from jobs.job j
        where j.queue = place.queue and j.priority = place.priority and j.run_at > now() and j.run_at < 'infinity'
        order by j.run_at, j.id limit 1;
        -- A sample of all pages is no sample.
        if place.scale = 1 then
            estimates := '{}';
        end if;
        return next;
    end loop;
end
$$;

comment on function jobs.backlog is 'Live jobs by queue, priority and state. Up to 1,000 of a kind are counted; more are '
    'estimated from a sample, and the state''s name stands in estimates.';

create view jobs.queue_status as
with counted as materialized (
    select * from jobs.backlog()
), summed as (
    select c.queue, sum(c.available)::bigint as available, sum(c.scheduled)::bigint as scheduled,
        sum(c.retrying)::bigint as retrying, sum(c.waiting)::bigint as waiting, sum(c.running)::bigint as running,
        min(c.oldest_available_at) as oldest_available_at, min(c.next_run_at) as next_run_at
    from counted c
    group by c.queue
)
select coalesce(s.queue, q.name) as queue, coalesce(q.paused, false) as paused, q.max_running, q.max_per_key, q.rate,
    q.burst, q.lanes, coalesce(s.available, 0) as available, coalesce(s.scheduled, 0) as scheduled,
    coalesce(s.retrying, 0) as retrying, coalesce(s.waiting, 0) as waiting, coalesce(s.running, 0) as running,
    array(select distinct e from counted c cross join unnest(c.estimates) e where c.queue = s.queue order by e)
        as estimates,
    s.oldest_available_at, s.next_run_at
from summed s
full join jobs.queue q on q.name = s.queue;

comment on view jobs.queue_status is 'Each queue with its settings and its live jobs by state; estimates names the states '
    'whose number is estimated.';

-- Few jobs end so, and those are looked for.
create index history_given_up on jobs.history (job_id) where outcome <> 'completed';

create function jobs.unserved() returns table (
    queue text, kind text, version smallint, jobs bigint, oldest_run_at timestamptz, reason text
)
language sql stable security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set jit = off
as $$
    with waiting as (
        select o.queue, due.kind, due.version, count(*) as jobs, min(due.run_at) as oldest_run_at
        from jobs.occupied() o
        cross join lateral (
            select j.kind, j.version, j.run_at from jobs.job j
            where j.queue = o.queue and j.priority = o.priority and j.run_at <= now()
            order by j.run_at, j.id limit 1000
        ) due
        group by o.queue, due.kind, due.version
    ), served as (
        select n.queue, k.kind, k.oldest, k.newest
        from (
            select unnest(n.queues) as queue, n.kinds, n.oldest_versions, n.newest_versions from jobs.node n
            where n.last_seen_at + n.lease >= now()
        ) n
        cross join lateral unnest(n.kinds, n.oldest_versions, n.newest_versions) k (kind, oldest, newest)
    )
    select w.queue, w.kind, w.version, w.jobs, w.oldest_run_at,
        case
            when exists (select from served s where s.queue = w.queue and s.kind = w.kind) then 'version'
            when exists (select from served s where s.queue = w.queue) then 'kind'
            else 'queue'
        end
    from waiting w
    where not exists (
        select from served s
        where s.queue = w.queue and s.kind = w.kind and w.version between s.oldest and s.newest
    )
    order by w.oldest_run_at
$$;

comment on function jobs.unserved is 'Due jobs that no live node takes, because none serves the queue, the kind, or the '
    'version of the arguments; only the 1,000 longest due of each queue and priority are looked at.';

create view jobs.node_status as
select n.id, n.host, n.pid, n.version, n.queues, n.started_at, n.last_seen_at,
    clock_timestamp() - n.last_seen_at as silence, n.last_seen_at + n.lease < clock_timestamp() as is_overdue,
    (select count(*) from jobs.claim c where c.node_id = n.id) as held, n.stats
from jobs.node n;

comment on view jobs.node_status is 'The nodes, how long each has been silent, and how many jobs it holds; one that is '
    'overdue is buried by the next rescue.';

create view jobs.stuck as
select (s.job ->> 'job')::bigint as job_id, s.job ->> 'kind' as kind, s.job ->> 'queue' as queue, n.id as node_id,
    n.host, n.pid, (s.job ->> 'lane')::int as lane, (s.job ->> 'thread')::int as thread, s.job ->> 'reason' as reason,
    (s.job ->> 'ms')::bigint * interval '1 millisecond' as ignoring, s.job ->> 'text' as message
from jobs.node n cross join lateral jsonb_array_elements(n.stats -> 'stuck') s (job);

comment on view jobs.stuck is 'The jobs that were told to stop and go on, as the nodes said with their last heartbeats: '
    'where, on which thread, why they are to stop and for how long they have known.';

create function jobs.held(amount int) returns table (
    id bigint, kind text, queue text, node_id bigint, claimed_at timestamptz, attempt int, cancel_requested_at timestamptz,
    percent smallint, message text
)
language sql stable security definer
set search_path = pg_catalog, pg_temp
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $$
    select c.job_id, j.kind, j.queue, c.node_id, c.claimed_at, j.attempt + 1, c.cancel_requested_at, p.percent, p.message
    from (select * from jobs.claim order by claimed_at, job_id limit amount) c
    join jobs.job j on j.id = c.job_id
    -- What an earlier attempt told does not count.
    left join jobs.progress p on p.job_id = c.job_id and p.attempt = j.attempt + 1
    order by c.claimed_at, c.job_id
$$;

comment on function jobs.held is 'The jobs that nodes have held the longest, with what they tell of their progress.';

create function jobs.traffic() returns table (
    enqueued bigint, finished bigint, failed bigint, moment timestamptz
)
language sql volatile security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select pg_stat_get_tuples_inserted('jobs.job'::regclass),
        (select sum(pg_stat_get_tuples_inserted(i.inhrelid))::bigint from pg_inherits i
        where i.inhparent = 'jobs.history'::regclass),
        pg_stat_get_tuples_inserted('jobs.failure'::regclass), clock_timestamp();
end;

comment on function jobs.traffic is 'Jobs enqueued, jobs finished and attempts failed since the server''s statistics '
    'began, as the server counts rows: about a second behind, and again from zero after a crash.';

create function jobs.latencies(span interval) returns table (
    queue text, finished bigint, waited_p50 interval, waited_p99 interval, ran_p50 interval, ran_p99 interval
)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
    -- The history only grows, so what came last stands in the last pages, which are read without an index.
    pages constant int := 200;
    month regclass;
    recent jobs.history[] := '{}';
    part jobs.history[];
begin
    for month in
        -- Months begin by the time zone of whoever made them.
        select distinct to_regclass('jobs.history_' || to_char(now() + s.shift, 'YYYY_MM'))
        from (values (interval '-14 hours'), (interval '0'), (interval '14 hours')) s (shift)
    loop
        continue when month is null;
        execute format(
            'select array_agg(h::jobs.history) from %s h where h.ctid >= $1 and h.finished_at > $2', month)
        into part
        using format('(%s,0)',
            greatest(pg_relation_size(month) / current_setting('block_size')::int - pages, 0))::tid, now() - span;
        recent := recent || part;
    end loop;
    return query
    select h.queue, count(*),
        percentile_disc(0.5) within group (order by h.claimed_at - h.run_at),
        percentile_disc(0.99) within group (order by h.claimed_at - h.run_at),
        percentile_disc(0.5) within group (order by h.ran_us) * interval '1 microsecond',
        percentile_disc(0.99) within group (order by h.ran_us) * interval '1 microsecond'
    from unnest(recent) h
    where h.claimed_at is not null
    group by h.queue
    order by h.queue;
end
$$;

comment on function jobs.latencies is 'How long the jobs that finished last, within the span, had been due when they were '
    'taken, and how long they ran; of very many only the last few thousand are looked at.';

-- A new function may be executed by everyone until this is taken back.
revoke execute on all functions in schema jobs from public;
