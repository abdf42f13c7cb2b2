-- Who does what next.

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
