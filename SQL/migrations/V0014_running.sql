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
            ordering_key, version, enqueued_by, trace, reason, args, concurrency_key, timeout)
        select e.id, e.created_at, e.run_at, clock_timestamp(), e.priority, e.attempt, e.max_attempts, 'cancelled',
            e.kind, e.queue, e.ordering_key, e.version, e.enqueued_by, e.trace, left(cancel.reason, 500), e.args, e.concurrency_key, e.timeout
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

-- Telling -----------------------------------------------------------------------------------------------------------------

create function jobs.last_lines(lines jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select coalesce(jsonb_agg(l.line order by l.place), '[]')
    from (
        select line, place from jsonb_array_elements(lines) with ordinality e (line, place)
        order by place desc limit 200
    ) l;
end;

create function jobs.tell(
    node bigint, ids bigint[], percents int[], messages text[], lines jsonb[], dropped int[]
) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
    told int;
begin
    with report as (
        select * from unnest(ids, percents, messages, tell.lines, tell.dropped)
            r (id, percent, message, lines, dropped)
    ), held as (
        -- For share of the key: the claim stays the node's until this is committed.
        select c.job_id from jobs.claim c
        where c.job_id = any (ids) and c.node_id = tell.node
        order by c.job_id
        for key share
    )
    insert into jobs.progress as p (job_id, attempt, percent, message, lines, dropped)
    select j.id, j.attempt + 1, r.percent, r.message, r.lines, r.dropped
    from held h join report r on r.id = h.job_id join jobs.job j on j.id = h.job_id
    order by j.id
    on conflict (job_id) do update set
        attempt = excluded.attempt,
        percent = coalesce(excluded.percent, p.percent),
        message = coalesce(excluded.message, p.message),
        lines = case when excluded.lines = '[]' then p.lines else jobs.last_lines(p.lines || excluded.lines) end,
        dropped = p.dropped + excluded.dropped
            + greatest(0, jsonb_array_length(p.lines) + jsonb_array_length(excluded.lines) - 200),
        updated_at = clock_timestamp();
    get diagnostics told = row_count;
    return told;
end
$$;

comment on function jobs.tell is 'How far the node''s jobs have come (null: as before), and what they add to their logs, '
    'of which the last 200 lines are kept.';

create function jobs.save_checkpoint(node bigint, id bigint, checkpoint jsonb) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
    with held as (
        select c.job_id from jobs.claim c
        where c.job_id = save_checkpoint.id and c.node_id = save_checkpoint.node
        for key share
    )
    insert into jobs.progress as p (job_id, attempt, checkpoint)
    select j.id, j.attempt + 1, save_checkpoint.checkpoint from held h join jobs.job j on j.id = h.job_id
    on conflict (job_id) do update set
        attempt = excluded.attempt, checkpoint = excluded.checkpoint, updated_at = clock_timestamp();
    return found;
end
$$;

comment on function jobs.save_checkpoint is 'Where the next attempt can go on. False: the job is not the node''s.';

create function jobs.checkpoint(id bigint) returns jsonb
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select p.checkpoint from jobs.progress p where p.job_id = id;
end;

comment on function jobs.checkpoint is 'Where the job''s last attempt that said so has come; null for none.';

-- A new function may be executed by everyone until this is taken back.
revoke execute on all functions in schema jobs from public;
