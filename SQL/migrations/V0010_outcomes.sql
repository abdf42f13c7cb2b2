-- What becomes of a claimed job. Each function touches only jobs whose claim is still the node's, and returns how many
-- these were.

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
        kind, queue, ordering_key, version, enqueued_by, trace, result)
    select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, complete.node, d.priority, d.attempt + 1,
        d.max_attempts, 'completed', d.kind, d.queue, d.ordering_key, d.version, d.enqueued_by, d.trace,
        d.result
    from done d;
    get diagnostics completed = row_count;
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
begin
    with report as (
        select r.id, r.ran_us, r.error, r.message,
            case when r.at is null then moment + r.delay else greatest(r.at, moment) end as retry_at
        from unnest(ids, ran_us, errors, messages, delays, moments) r (id, ran_us, error, message, delay, at)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = r.id and c.node_id = fail.node
        returning r.*, c.claimed_at
    ), retried as (
        update jobs.job j set attempt = j.attempt + 1, run_at = h.retry_at
        from held h
        where j.id = h.id and h.retry_at is not null and j.attempt + 1 < j.max_attempts
        returning j.id, j.attempt, j.run_at, h.error, h.message
    ), discarded as (
        delete from jobs.job j using held h
        where j.id = h.id and (h.retry_at is null or j.attempt + 1 >= j.max_attempts)
        returning j.*, h.ran_us, h.claimed_at, h.error, h.message
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts,
            outcome, kind, queue, ordering_key, version, enqueued_by, trace, reason, args)
        select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, fail.node, d.priority, d.attempt + 1,
            d.max_attempts, 'discarded', d.kind, d.queue, d.ordering_key, d.version, d.enqueued_by, d.trace,
            d.error || ': ' || d.message, d.args
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
begin
    with report as (
        select * from unnest(ids, ran_us, reasons) r (id, ran_us, reason)
    ), held as (
        delete from jobs.claim c using report r where c.job_id = r.id and c.node_id = cancel_claimed.node
        returning r.*, c.claimed_at
    ), done as (
        delete from jobs.job j using held h where j.id = h.id
        returning j.*, h.ran_us, h.claimed_at, h.reason
    )
    insert into jobs.history (
        job_id, created_at, run_at, claimed_at, finished_at, ran_us, node_id, priority, attempt, max_attempts, outcome,
        kind, queue, ordering_key, version, enqueued_by, trace, reason, args)
    select d.id, d.created_at, d.run_at, d.claimed_at, moment, d.ran_us, cancel_claimed.node, d.priority, d.attempt + 1,
        d.max_attempts, 'cancelled', d.kind, d.queue, d.ordering_key, d.version, d.enqueued_by, d.trace, d.reason, d.args
    from done d;
    get diagnostics cancelled = row_count;
    return cancelled;
end
$$;

comment on function jobs.cancel_claimed is 'The jobs were told to stop, or turned out not to be wanted: no failure, and '
    'no further attempt.';

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
