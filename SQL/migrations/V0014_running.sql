-- What a running job tells, and how it is told to stop.

-- Stopping ----------------------------------------------------------------------------------------------------------------

create function jobs.cancel(id bigint, reason text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    place text;
    holder bigint;
    is_linked boolean;
begin
    select j.queue into place from jobs.job j where j.id = cancel.id;
    if not found then
        return null;
    end if;
    -- With the claims' own lock nobody can claim the job between the look for its claim and its end.
    perform pg_advisory_xact_lock(hashtext('jobs.claim'), hashtext(place));
    update jobs.claim c
    set cancel_requested_at = coalesce(c.cancel_requested_at, clock_timestamp()),
        cancel_reason = coalesce(c.cancel_reason, left(cancel.reason, 500))
    where c.job_id = cancel.id
    returning c.node_id into holder;
    if found then
        -- No queue has such a name.
        perform pg_notify('jobs', 'cancel:' || holder || ':' || cancel.id);
        return 'requested';
    end if;
    with ended as (
        delete from jobs.job j where j.id = cancel.id returning j.*
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome, kind, queue,
            ordering_key, version, enqueued_by, trace, reason, args)
        select e.id, e.created_at, e.run_at, clock_timestamp(), e.priority, e.attempt, e.max_attempts, 'cancelled',
            e.kind, e.queue, e.ordering_key, e.version, e.enqueued_by, e.trace, left(cancel.reason, 500), e.args
        from ended e
    )
    select e.followed or e.awaiting is not null into is_linked from ended e;
    if not found then
        return null;
    end if;
    if is_linked then
        perform jobs.tell_dependents(array[cancel.id], 'cancelled');
    end if;
    -- The next of its ordering key can start.
    perform jobs.ring(array[place]);
    return 'cancelled';
end
$$;

comment on function jobs.cancel is 'Cancels a job: at once when nobody is working on it (''cancelled''), else by asking '
    'its node to stop it (''requested''): the attempt then ends the job, completed or cancelled. Null when there is no '
    'such job, or no longer. Holds up the claims of the job''s queue until the transaction ends.';

create function jobs.end_cancelled(node bigint, ids bigint[], ran_us bigint[] default null) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
    return (
        select jobs.cancel_claimed(end_cancelled.node, array_agg(r.id), array_agg(r.ran_us), null)
        from unnest(ids, ran_us) r (id, ran_us)
        join jobs.claim c on c.job_id = r.id
        where c.node_id = end_cancelled.node and c.cancel_requested_at is not null
    );
end
$$;

comment on function jobs.end_cancelled is 'Ends those of the node''s jobs that were to be cancelled and whose attempt '
    'did not complete them. It comes after a statement that passed over them: a request never goes away.';

create function jobs.cancel_requests(node bigint) returns setof bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select c.job_id from jobs.claim c where c.node_id = node and c.cancel_requested_at is not null;
end;

comment on function jobs.cancel_requests is 'The node''s jobs that are to stop, for a node that may have missed the bell.';

-- A new function may be executed by everyone until this is taken back.
revoke execute on all functions in schema jobs from public;
