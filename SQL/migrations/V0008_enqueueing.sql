-- The way into the queue.

create function jobs.check_job(
    kind text, args jsonb, queue text, priority text, run_at timestamptz, max_attempts int, unique_key text,
    unique_scope text, ordering_key text, version int, timeout interval, concurrency_key text, trace text
) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    fault text := case
        when coalesce(length(kind) > 100 or kind !~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$', true)
            then 'kind must be lower-case words joined by dots, such as evaluation.need, of at most 100 characters'
        when coalesce(jsonb_typeof(args) <> 'object', true) then 'args must be a JSON object'
        -- As the table's checks have it.
        when pg_column_size(args) > 200 and pg_column_size(args || '{}') > 65536
            then 'args must not be larger than 64 KiB'
        when pg_column_size(args) > 200 and jsonb_path_exists(args, '$.**{65 to last}')
            then 'args must not be nested more than 64 levels deep'
        when coalesce(length(queue) > 60 or queue !~ '^[a-z][a-z0-9_]*$', true)
            then 'queue must be a lower-case word of at most 60 characters'
        when jobs.priority_number(priority) is null then 'priority must be urgent, high, normal or low'
        when run_at = '-infinity' then 'run_at must not be -infinity'
        when coalesce(max_attempts not between 1 and 32767, true) then 'max_attempts must be from 1 to 32767'
        when length(unique_key) not between 1 and 200 then 'unique_key must have 1 to 200 characters'
        when coalesce(unique_scope not in ('queued', 'unfinished'), true)
            then 'unique_scope must be queued or unfinished'
        when length(ordering_key) not between 1 and 200 then 'ordering_key must have 1 to 200 characters'
        when coalesce(version not between 1 and 32767, true) then 'version must be from 1 to 32767'
        when timeout <= '0' then 'timeout must be longer than nothing'
        when length(concurrency_key) not between 1 and 200 then 'concurrency_key must have 1 to 200 characters'
        when length(trace) not between 1 and 200 then 'trace must have 1 to 200 characters'
    end;
begin
    if fault is not null then
        raise exception using errcode = 'invalid_parameter_value', message = 'job refused: ' || fault;
    end if;
end
$$;

-- What waits for a job is told by tell_dependents (in the topic of outcomes), which whoever ends a job calls if the job is
-- marked. The mark's lock is what makes that sure: whoever ends the job either sees the mark, or has ended it before.
create function jobs.await(waiting bigint[], awaited bigint[], on_failure text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
    live bigint[];
    unknown bigint;
begin
    if coalesce(await.on_failure not in ('cancel', 'release'), true) then
        raise exception using errcode = 'invalid_parameter_value',
            message = 'job refused: on_failure must be cancel or release';
    end if;
    -- Only older ones: so nothing waits in a circle.
    live := array(
        select j.id from jobs.job j where j.id = any (awaited) and j.id < all (waiting) order by j.id for no key update);
    update jobs.job j set followed = true where j.id = any (live) and not j.followed;
    insert into jobs.dependency (job_id, awaited_id, on_failure)
    select w, l, await.on_failure from unnest(waiting) w, unnest(live) l;

    with missing as (
        select a from unnest(awaited) a
        except
        select unnest(live)
    ), ended as (
        select distinct on (h.job_id) h.job_id, h.outcome
        from missing m join jobs.history h on h.job_id = m.a
        order by h.job_id, h.finished_at desc
    ), noted as (
        insert into jobs.dependency (job_id, awaited_id, on_failure, outcome)
        select w, e.job_id, await.on_failure, e.outcome from ended e, unnest(waiting) w
    )
    select m.a into unknown from missing m where m.a is null or not exists (select from ended e where e.job_id = m.a)
    limit 1;
    if found then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('job refused: it is to wait for job %s, which is not known', coalesce(unknown::text, 'null'));
    end if;

    update jobs.job j set awaiting = (
        select count(*) from jobs.dependency d where d.job_id = j.id and d.outcome is null)
    where j.id = any (waiting);
    perform jobs.tell_dependents(jobs.go_on(waiting), 'cancelled');
end
$$;

comment on function jobs.await is 'Has new jobs (run_at infinity) wait for the outcomes of others.';

create function jobs.enqueue(
    kind text,
    args jsonb default '{}',
    queue text default 'default',
    priority text default 'normal',
    run_at timestamptz default null,
    max_attempts int default 20,
    unique_key text default null,
    unique_scope text default 'unfinished',
    ordering_key text default null,
    version int default 1,
    timeout interval default null,
    concurrency_key text default null,
    trace text default null,
    after bigint[] default null,
    on_failure text default 'cancel'
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    waits boolean := coalesce(cardinality(enqueue.after) > 0, false);
    standing bigint;
begin
    perform jobs.check_job(enqueue.kind, enqueue.args, enqueue.queue, enqueue.priority, enqueue.run_at,
        enqueue.max_attempts, enqueue.unique_key, enqueue.unique_scope, enqueue.ordering_key, enqueue.version,
        enqueue.timeout, enqueue.concurrency_key, enqueue.trace);
    loop
        insert into jobs.job (
            kind, args, queue, priority, run_at, run_after, max_attempts, unique_key, unique_scope, ordering_key,
            version, timeout, concurrency_key, trace)
        values (enqueue.kind, enqueue.args, enqueue.queue, jobs.priority_number(enqueue.priority),
            case when waits then 'infinity' else coalesce(enqueue.run_at, now()) end,
            case when waits then enqueue.run_at end, enqueue.max_attempts, enqueue.unique_key, enqueue.unique_scope,
            enqueue.ordering_key, enqueue.version, enqueue.timeout, enqueue.concurrency_key, enqueue.trace)
        on conflict (unique_key, kind, unique_scope) where unique_key is not null do nothing
        returning id into standing;
        if found then
            if waits then
                perform jobs.await(array[standing], enqueue.after, enqueue.on_failure);
            end if;
            exit;
        end if;
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
    'stands: the new one, or the one that already holds the unique key. A new one with others to run after waits for '
    'their outcomes; if one of these is a failure, it is cancelled or (on_failure release) does not mind.';

create function jobs.enqueue_many(
    kind text,
    args jsonb[],
    queue text default 'default',
    priority text default 'normal',
    run_at timestamptz default null,
    max_attempts int default 20,
    unique_keys text[] default null,
    unique_scope text default 'unfinished',
    ordering_keys text[] default null,
    version int default 1,
    timeout interval default null,
    concurrency_keys text[] default null,
    trace text default null,
    after bigint[] default null,
    on_failure text default 'cancel'
) returns setof bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- A plan for any number of jobs takes them for ten, and joins a hundred thousand with themselves in nested loops.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
    waits boolean := coalesce(cardinality(enqueue_many.after) > 0, false);
    standing bigint[];
    made bigint[];
begin
    if cardinality(args) <> any (array[
        cardinality(unique_keys), cardinality(ordering_keys), cardinality(concurrency_keys)])
    then
        raise exception using errcode = 'invalid_parameter_value',
            message = 'jobs refused: there must be as many keys as args';
    end if;
    perform jobs.check_job(enqueue_many.kind, a, enqueue_many.queue, enqueue_many.priority, enqueue_many.run_at,
        enqueue_many.max_attempts, u, enqueue_many.unique_scope, o, enqueue_many.version, enqueue_many.timeout, c,
        enqueue_many.trace)
    from unnest(args, unique_keys, ordering_keys, concurrency_keys) given (a, u, o, c);
    loop
        -- In the order of the keys, so that two transactions with the same keys wait for each other instead of
        -- locking each other up.
        with given as (
            select * from unnest(args, unique_keys, ordering_keys, concurrency_keys)
                with ordinality given (a, u, o, c, place)
        ), fresh as (
            insert into jobs.job (
                kind, args, queue, priority, run_at, run_after, max_attempts, unique_key, unique_scope, ordering_key,
                version, timeout, concurrency_key, trace)
            select enqueue_many.kind, a, enqueue_many.queue, jobs.priority_number(enqueue_many.priority),
                case when waits then 'infinity' else coalesce(enqueue_many.run_at, now()) end,
                case when waits then enqueue_many.run_at end, enqueue_many.max_attempts, u, enqueue_many.unique_scope, o,
                enqueue_many.version, enqueue_many.timeout, c, enqueue_many.trace
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
        select array_agg(coalesce(standing[g.place], f.id, k.id) order by g.place),
            array(select fresh.id from fresh where waits)
        into standing, made
        from given g
        left join fresh f on f.unique_key = g.u
        left join places p on p.place = g.place
        left join unkeyed k on k.n = p.n;

        if cardinality(made) > 0 then
            perform jobs.await(made, enqueue_many.after, enqueue_many.on_failure);
        end if;
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

create function jobs.enqueue_batch(
    kind text,
    args jsonb[],
    callback_kind text,
    callback_args jsonb default '{}',
    queue text default 'default',
    priority text default 'normal'
) returns bigint
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.enqueue(callback_kind, callback_args, queue, priority, on_failure => 'release',
    after => array(select jobs.enqueue_many(kind, args, queue, priority)));

comment on function jobs.enqueue_batch is 'Enqueues jobs, and one that runs when each of them has its outcome, whichever '
    'that is (jobs.batch_outcome tells it); returns the id of the latter.';
