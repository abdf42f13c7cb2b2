-- Statistics that were taken while a table was nearly empty say so still when it is full again, and then the planner
-- likes to go over the whole table once for each given job. It cannot where the rows are looked for by an array: no order
-- of an index helps that, and so the given jobs come first at every size. PlanTests holds the plans.

-- The jobs that wait for others ---------------------------------------------------------------------------------------

create function jobs.go_on(ids bigint[]) returns bigint[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
    moment timestamptz := clock_timestamp();
    queues text[];
    cancelled bigint[];
begin
    with failed as (
        select distinct on (d.job_id) d.job_id, d.awaited_id, d.outcome
        from jobs.dependency d
        where d.job_id = any (ids) and d.outcome <> 'completed' and d.on_failure = 'cancel'
        order by d.job_id, d.awaited_id
    ), done as (
        delete from jobs.job j using failed f
        where j.id = any (array[f.job_id]) and j.run_at = 'infinity'
        returning j.*, f.awaited_id, f.outcome as awaited_outcome
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome, kind, queue,
            ordering_key, version, enqueued_by, trace, reason, args, concurrency_key, timeout)
        select d.id, d.created_at, d.run_at, moment, d.priority, d.attempt, d.max_attempts, 'cancelled', d.kind, d.queue,
            d.ordering_key, d.version, d.enqueued_by, d.trace,
            format('awaited: job %s was %s', d.awaited_id, d.awaited_outcome), d.args, d.concurrency_key, d.timeout
        from done d
    )
    select array_agg(d.id) into cancelled from done d;

    -- Not in the past, where the claims' marks may have gone by.
    with due as (
        update jobs.job j set run_at = greatest(j.run_after, moment)
        where j.id = any (ids) and j.awaiting = 0 and j.run_at = 'infinity'
        returning j.queue
    )
    select array_agg(distinct d.queue) into queues from due d;
    perform jobs.ring(queues);
    return cancelled;
end
$$;

comment on function jobs.go_on is 'Lets those of the waiting jobs run that wait for nothing more, and cancels those that '
    'met a failure which they mind; returns the latter.';

create function jobs.tell_dependents(ids bigint[], outcome text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
    waiting bigint[];
begin
    while cardinality(ids) > 0 loop
        delete from jobs.dependency d where d.job_id = any (ids);
        -- In the order of the ids, so that no two wait for each other. And their rows are changed, not only locked: when
        -- two of the awaited end at the same time, the second to come sees what the first one did, or must try again
        -- where its transaction keeps an older view.
        waiting := array(
            select j.id from jobs.job j
            where j.id = any (array(
                select d.job_id from jobs.dependency d where d.awaited_id = any (ids) and d.outcome is null))
            order by j.id
            for no key update);
        with told as (
            update jobs.dependency d set outcome = tell_dependents.outcome
            where d.awaited_id = any (ids) and d.outcome is null
            returning d.job_id
        )
        update jobs.job j set awaiting = j.awaiting - t.number
        from (select told.job_id, count(*) as number from told group by told.job_id) t
        where j.id = any (array[t.job_id]);
        ids := jobs.go_on(waiting);
        outcome := 'cancelled';
    end loop;
end
$$;

comment on function jobs.tell_dependents is 'To be called in the transaction that ends jobs which are followed or '
    'awaiting: they have the outcome.';

create function jobs.mend_dependencies() returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    vanished bigint[];
begin
    vanished := array(
        select distinct d.awaited_id from jobs.dependency d
        where d.outcome is null and not exists (select from jobs.job j where j.id = d.awaited_id)
        order by d.awaited_id limit 1000);
    perform jobs.tell_dependents(vanished, 'cancelled');
    return cardinality(vanished);
end
$$;

comment on function jobs.mend_dependencies is 'Tells those that wait for jobs which somebody deleted by hand: to them it is '
    'as if these had been cancelled.';

create function jobs.batch_outcome(job_id bigint) returns table (completed bigint, cancelled bigint, discarded bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select count(*) filter (where d.outcome = 'completed'), count(*) filter (where d.outcome = 'cancelled'),
        count(*) filter (where d.outcome = 'discarded')
    from jobs.dependency d where d.job_id = batch_outcome.job_id;
end;

comment on function jobs.batch_outcome is 'How those ended for which the job waited; until it has its own outcome.';

-- What becomes of a claimed job. Each function touches only jobs whose claim is still the node's, and returns how many
-- these were.

create function jobs.hold(node bigint, id bigint) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Not for update: a request to cancel must be able to reach the claim while the handler works.
    perform from jobs.claim c where c.job_id = hold.id and c.node_id = hold.node for key share;
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
    linked bigint[];
begin
    with report as (
        select * from unnest(ids, ran_us, results) r (id, ran_us, result)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = any (array[r.id]) and c.node_id = complete.node
        returning r.id, r.ran_us, r.result, c.claimed_at
    ), done as (
        delete from jobs.job j using held h where j.id = any (array[h.id])
        returning j.*, h.ran_us, h.result, h.claimed_at
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts,
            outcome, kind, queue, ordering_key, version, enqueued_by, trace, result)
        select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, complete.node, d.priority, d.attempt + 1,
            d.max_attempts, 'completed', d.kind, d.queue, d.ordering_key, d.version, d.enqueued_by, d.trace, d.result
        from done d
    )
    select count(*), array_agg(d.id) filter (where d.followed or d.awaiting is not null)
    into completed, linked from done d;
    if linked is not null then
        perform jobs.tell_dependents(linked, 'completed');
    end if;
    return completed;
end
$$;

comment on function jobs.complete is 'The jobs are done, with their results (null for none).';

create function jobs.fail(
    node bigint, ids bigint[], ran_us bigint[], errors text[], messages text[], delays interval[],
    moments timestamptz[] default null
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
    linked bigint[];
begin
    with report as (
        select r.id, r.ran_us, r.error, r.message,
            case when r.at is null then moment + r.delay else greatest(r.at, moment) end as retry_at
        from unnest(ids, ran_us, errors, messages, delays, moments) r (id, ran_us, error, message, delay, at)
    ), held as (
        delete from jobs.claim c using report r
        where c.job_id = any (array[r.id]) and c.node_id = fail.node and c.cancel_requested_at is null
        returning r.*, c.claimed_at
    ), retried as (
        update jobs.job j set attempt = j.attempt + 1, run_at = h.retry_at
        from held h
        where j.id = any (array[h.id]) and h.retry_at is not null and j.attempt + 1 < j.max_attempts
        returning j.id, j.attempt, j.run_at, h.error, h.message
    ), discarded as (
        delete from jobs.job j using held h
        where j.id = any (array[h.id]) and (h.retry_at is null or j.attempt + 1 >= j.max_attempts)
        returning j.*, h.ran_us, h.claimed_at, h.error, h.message
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts,
            outcome, kind, queue, ordering_key, version, enqueued_by, trace, reason, args, concurrency_key, timeout)
        select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, fail.node, d.priority, d.attempt + 1,
            d.max_attempts, 'discarded', d.kind, d.queue, d.ordering_key, d.version, d.enqueued_by, d.trace,
            d.error || ': ' || d.message, d.args, d.concurrency_key, d.timeout
        from discarded d
    ), noted as (
        insert into jobs.failure (job_id, attempt, failed_at, node_id, error, message, retry_at)
        select r.id, r.attempt, moment, fail.node, r.error, r.message, r.run_at from retried r
        union all
        select d.id, d.attempt + 1, moment, fail.node, d.error, d.message, null from discarded d
    )
    select (select count(*) from retried) + count(*),
        array_agg(d.id) filter (where d.followed or d.awaiting is not null)
    into failed, linked from discarded d;
    if linked is not null then
        perform jobs.tell_dependents(linked, 'discarded');
    end if;
    return failed + case when failed < cardinality(ids) then jobs.end_cancelled(node, ids, ran_us) else 0 end;
end
$$;

comment on function jobs.fail is 'An attempt of each of the jobs failed. It is tried again at its moment or after its '
    'delay, or discarded with the error as the reason: when both are null, or when that was the last attempt.';

create function jobs.cancel_claimed(node bigint, ids bigint[], ran_us bigint[], reasons text[]) returns int
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
    cancelled int;
    linked bigint[];
begin
    with report as (
        select * from unnest(ids, ran_us, reasons) r (id, ran_us, reason)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = any (array[r.id]) and c.node_id = cancel_claimed.node
        returning r.id, r.ran_us, coalesce(c.cancel_reason, r.reason) as reason, c.claimed_at
    ), done as (
        delete from jobs.job j using held h where j.id = any (array[h.id])
        returning j.*, h.ran_us, h.claimed_at, h.reason
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts,
            outcome, kind, queue, ordering_key, version, enqueued_by, trace, reason, args, concurrency_key, timeout)
        -- What never ran has made no attempt.
        select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, cancel_claimed.node, d.priority,
            d.attempt + (d.ran_us is not null)::int, d.max_attempts, 'cancelled', d.kind, d.queue, d.ordering_key,
            d.version, d.enqueued_by, d.trace, d.reason, d.args, d.concurrency_key, d.timeout
        from done d
    )
    select count(*), array_agg(d.id) filter (where d.followed or d.awaiting is not null)
    into cancelled, linked from done d;
    if linked is not null then
        perform jobs.tell_dependents(linked, 'cancelled');
    end if;
    return cancelled;
end
$$;

comment on function jobs.cancel_claimed is 'The jobs were told to stop, or turned out not to be wanted: no failure, and '
    'no further attempt.';

create function jobs.locked(ids bigint[]) returns setof bigint
language sql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
begin atomic
    with free as (
        select j.id from jobs.job j where j.id = any (ids) for update skip locked
    )
    select j.id from jobs.job j where j.id = any (ids)
    except
    select f.id from free f;
end;

comment on function jobs.locked is 'Those of the jobs that another transaction holds, for example to have one wait for them.';

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
        delete from jobs.claim c using report r
        where c.job_id = any (array[r.id]) and c.node_id = release.node and c.cancel_requested_at is null
        returning r.id, r.delay, c.queue
    ), postponed as (
        update jobs.job j set run_at = clock_timestamp() + h.delay
        from held h where j.id = any (array[h.id]) and h.delay is not null
    )
    select count(*), array_agg(distinct h.queue) into released, queues from held h;
    perform jobs.ring(queues);
    return released + case when released < cardinality(ids) then jobs.end_cancelled(node, ids) else 0 end;
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
    where c.node_id = reconcile.node and c.queue = reconcile.queue and c.cancel_requested_at is null
        and not exists (select from unnest(held) h (id) where h.id = c.job_id);
    get diagnostics released = row_count;
    return released + jobs.end_cancelled(node, array(
        select c.job_id from jobs.claim c
        where c.node_id = reconcile.node and c.queue = reconcile.queue and c.cancel_requested_at is not null
            and not exists (select from unnest(held) h (id) where h.id = c.job_id)));
end
$$;

comment on function jobs.reconcile is 'Gives back what the node holds in the queue without knowing it: a claim whose '
    'answer was lost with the connection.';
