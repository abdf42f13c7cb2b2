-- The daemons at work.

create function jobs.register(
    node bigint, host text, pid int, version text, queues text[], lease interval, kinds text[],
    oldest_versions smallint[], newest_versions smallint[]
) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
    insert into jobs.node (id, host, pid, version, queues, lease, kinds, oldest_versions, newest_versions)
    values (node, host, pid, version, queues, lease, kinds, oldest_versions, newest_versions);
end;

comment on function jobs.register is 'A node comes, with the kinds that it knows and, in the same places, the versions of '
    'arguments that it takes.';

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
        delete from jobs.claim c where c.node_id = leave.node and c.cancel_requested_at is null returning c.queue
    )
    select count(*), array_agg(distinct g.queue) into released, queues from given_back g;
    perform jobs.ring(queues);
    perform jobs.end_cancelled(node, array(select c.job_id from jobs.claim c where c.node_id = leave.node));
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
    linked bigint[];
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
        where c.cancel_requested_at is null and not exists (select from jobs.node n where n.id = c.node_id)
        order by c.job_id
        for update of c skip locked
    ), freed as (
        delete from jobs.claim c using orphan o where c.job_id = any (array[o.job_id]) returning o.*
    ), again as (
        update jobs.job j set attempt = j.attempt + 1, lost = j.lost + 1
        from freed f
        where j.id = any (array[f.job_id]) and j.lost + 1 < 3 and j.attempt + 1 < j.max_attempts
        returning j.id, j.attempt, j.queue, f.node_id
    ), ended as (
        delete from jobs.job j using freed f
        where j.id = any (array[f.job_id]) and (j.lost + 1 >= 3 or j.attempt + 1 >= j.max_attempts)
        returning j.*, f.node_id, f.claimed_at,
            case when j.lost + 1 >= 3 then 'quarantined: the third node was lost while it held this job'
                else 'the node was lost on the last attempt' end as reason
    ), archived as (
        insert into jobs.history (
            job_id, created_at, run_at, claimed_at, finished_at, node_id, priority, attempt, max_attempts, outcome, kind,
            queue, ordering_key, version, enqueued_by, trace, reason, args, concurrency_key, timeout)
        select e.id, e.created_at, e.run_at, e.claimed_at, moment, e.node_id, e.priority, e.attempt + 1,
            e.max_attempts, 'discarded', e.kind, e.queue, e.ordering_key, e.version, e.enqueued_by, e.trace,
            'node.lost: ' || e.reason, e.args, e.concurrency_key, e.timeout
        from ended e
    ), noted as (
        insert into jobs.failure (job_id, attempt, failed_at, node_id, error, message, retry_at)
        select a.id, a.attempt, moment, a.node_id, 'node.lost', 'the node was lost', moment from again a
        union all
        select e.id, e.attempt + 1, moment, e.node_id, 'node.lost', e.reason, null from ended e
    )
    select (select count(*) from again), (select count(*) from ended), array(select distinct a.queue from again a),
        array(select e.id from ended e where e.followed or e.awaiting is not null)
    into rescued, discarded, queues, linked;
    perform jobs.tell_dependents(linked, 'discarded');
    -- What was to be cancelled has no need of another attempt.
    perform jobs.end_cancelled(o.node_id, array_agg(o.job_id)) from (
        select c.job_id, c.node_id from jobs.claim c
        where c.cancel_requested_at is not null and not exists (select from jobs.node n where n.id = c.node_id)
        order by c.job_id
        for update of c skip locked
    ) o group by o.node_id;
    perform jobs.ring(queues);
    select extract(epoch from min(n.last_seen_at + n.lease) - clock_timestamp()) * 1000000 into next_us from jobs.node n;
    return next;
end
$$;

comment on function jobs.rescue is 'Buries nodes whose lease ran out and makes their jobs available, counting the '
    'attempt; a job under which three nodes were lost is discarded. Any node may call it at any time; next_us is when the next lease would run out.';
