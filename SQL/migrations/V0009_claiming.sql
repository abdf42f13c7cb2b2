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

create function jobs.start_keyed(
    node bigint, moment timestamptz, most int, id bigint, queue text, ordering_key text, concurrency_key text,
    suspect boolean, starts_unique boolean
) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
as $$
#variable_conflict use_column
begin
    -- A statement does not see the claims that it makes itself. This one, called by it, does: those of its former calls.
    perform from jobs.claim c
    where c.queue = start_keyed.queue and c.concurrency_key = start_keyed.concurrency_key
    offset most - 1 limit 1;
    if found then
        -- Remembered, since a thousand jobs of the key may follow this one.
        perform set_config('jobs.full_key', concurrency_key, true);
        return false;
    end if;
    if starts_unique and not jobs.start_unique(id) then
        return false;
    end if;
    insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue, ordering_key, concurrency_key)
    values (id, node, moment, suspect, queue, ordering_key, concurrency_key);
    return true;
end
$$;

comment on function jobs.start_keyed is 'Claims a job if fewer than the most with its concurrency key are running.';

-- Without settings of its own, so that it becomes a part of the statement that calls it.
create function jobs.next_of_keys(
    queue text, free_ordering text[], free_concurrency text[], until timestamptz, mark_at timestamptz[],
    mark_id bigint[]
) returns setof jobs.job
language sql stable
begin atomic
    select j.* from unnest(free_ordering) k (key), lateral (
        select j.* from jobs.job j
        where j.queue = next_of_keys.queue and j.ordering_key = k.key
        order by j.id limit 1
    ) j
    where j.run_at <= until and (j.run_at, j.id) <= (mark_at[j.priority + 1], mark_id[j.priority + 1])
    union all
    select j.* from unnest(free_concurrency) k (key), lateral (
        select j.* from unnest(array[0, 1, 2, 3]::smallint[]) p (priority), lateral (
            select j.* from jobs.job j
            where j.queue = next_of_keys.queue and j.concurrency_key = k.key and j.priority = p.priority
                and j.run_at <= until and not exists (select from jobs.claim c where c.job_id = j.id)
            order by j.run_at, j.id limit 1
        ) j
        limit 1
    ) j
    where (j.run_at, j.id) <= (mark_at[j.priority + 1], mark_id[j.priority + 1])
        and (j.ordering_key = any (free_ordering)) is not true;
end;

comment on function jobs.next_of_keys is 'The next job of each key that came free, if it lies behind the marks; those '
    'past them are found by the scan.';

create function jobs.tokens(queue text, rate float, burst int, moment timestamptz) returns float
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    filled float;
begin
    select least(burst, b.tokens + rate * greatest(0, extract(epoch from moment - b.filled_at)::float)) into filled
    from jobs.bucket b where b.queue = tokens.queue;
    if filled is null then
        insert into jobs.bucket (queue, tokens, filled_at) values (tokens.queue, 0, moment);
        filled := 0;
    end if;
    return filled;
end
$$;

comment on function jobs.tokens is 'What the queue''s bucket holds at the moment, under the queue''s lock. One that a '
    'crash took away starts empty.';

create function jobs.claim(
    node bigint, queue text, amount int, beneath smallint, mark_at timestamptz[], mark_id bigint[],
    free_ordering text[] default '{}', free_concurrency text[] default '{}'
) returns table (
    id bigint, run_at timestamptz, priority smallint, attempt smallint, max_attempts smallint, blocking boolean,
    kind text, version smallint, timeout interval, args jsonb, ordering_key text, concurrency_key text, held boolean, again_us bigint, lanes int
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
    known text[];
    oldest smallint[];
    newest smallint[];
    first_known text[];
    paused boolean;
    max_running int;
    most int;
    rate numeric;
    burst int;
    aged timestamptz;
    set_lanes int;
    budget double precision;
    room int := amount;
    taken int := 0;
    suspect bigint;
    until timestamptz;
    past_at timestamptz[];
    next bigint[] := '{}';
    levels smallint[];
    level smallint;
    added int;
begin
    -- Nothing that a crash of the server must not undo is written here.
    perform set_config('synchronous_commit', 'off', true);
    perform set_config('jobs.full_key', '', true);
    perform pg_advisory_xact_lock(hashtext('jobs.claim'), hashtext(claim.queue));
    moment := clock_timestamp();

    -- A node that was declared dead, or has left, claims nothing; and it cannot be while this transaction is open.
    -- Statements are few here, since to begin one is most of what the claim of a single job takes.
    select u.kinds, u.oldest, u.newest, u.first, q.paused, q.max_running, coalesce(q.max_per_key, 1), q.rate, q.burst,
        moment - coalesce(q.ageing, '1 minute'), q.lanes
    into known, oldest, newest, first_known, paused, max_running, most, rate, burst, aged, set_lanes
    from jobs.node n
    left join jobs.queue q on q.name = claim.queue
    cross join lateral (
        select array_agg(u.kind) as kinds, array_agg(u.oldest) as oldest, array_agg(u.newest) as newest,
            array_agg(u.kind) filter (where u.oldest = 1) as first
        from unnest(n.kinds, n.oldest_versions, n.newest_versions) u (kind, oldest, newest)
        where u.kind <> all (array(select k.name from jobs.kind k where k.paused))
    ) u
    where n.id = claim.node
    for key share of n;
    if not found then
        return;
    end if;
    if paused then
        room := 0;
    end if;
    if max_running is not null then
        room := least(room, max_running - (select count(*) from jobs.claim c where c.queue = claim.queue));
    end if;
    if rate is not null then
        budget := jobs.tokens(claim.queue, rate::float, burst, moment);
        room := least(room, floor(budget)::int);
    end if;

    if room > 0 then
        -- First, when the node says so, the jobs of lower priorities that have been due for long; then all.
        foreach until in array case when beneath is null then array[moment] else array[aged, moment] end loop
            past_at := case when until = moment then mark_at
                else array_fill('infinity'::timestamptz, array[beneath + 1]) || mark_at[beneath + 2:] end;
            if cardinality(free_ordering) + cardinality(free_concurrency) > 0 then
                next := array(select n.id from jobs.next_of_keys(
                    claim.queue, free_ordering, free_concurrency, until, past_at, mark_id) n);
            end if;
            -- Which priorities have jobs, and which job may have cost nodes their lives: one node lost may be anything,
            -- but jobs under which two were lost come one at a time, so that one that kills its node does not take
            -- others into quarantine with it.
            select array(
                    select p from unnest('{0, 1, 2, 3}'::smallint[]) p
                    -- Worth a look only where few jobs are wanted.
                    where room > 100 or cardinality(next) > 0 or exists (
                        select from jobs.job j
                        where j.queue = claim.queue and j.priority = p and j.run_at <= until
                            and (j.run_at, j.id) > (past_at[p + 1], mark_id[p + 1]))),
                (select j.id from jobs.job j
                where j.lost > 1 and j.queue = claim.queue and j.run_at <= moment
                    and j.version between oldest[array_position(known, j.kind)] and newest[array_position(known, j.kind)]
                    and not exists (select from jobs.claim c where c.job_id = j.id)
                order by j.priority, j.run_at, j.id limit 1)
            into levels, suspect;
            if suspect is not null and exists (
                select from jobs.claim c where c.queue = claim.queue and c.node_id = claim.node and c.suspect)
            then
                suspect := null;
            elsif suspect is not null and exists (
                select from jobs.job j
                where j.id = suspect and (j.run_at, j.id) <= (past_at[j.priority + 1], mark_id[j.priority + 1]))
            then
                -- Passed over while another was at work: it need not wait until a scan from the left end is affordable.
                next := next || suspect;
                levels := '{0, 1, 2, 3}';
            end if;

            foreach level in array levels loop
                return query
                with due as (
                    -- The scans stream, in order, under the limit; the offset keeps the tests from being copied into
                    -- each of them. These stand in a case because it fixes their order; the last of them have effects.
                    -- Keys come first, and what is at work with one is gathered once in a statement: thousands of jobs
                    -- may wait for the same key.
                    select * from (
                        (select j.* from jobs.job j where j.id = any (next))
                        union all
                        (select j.* from jobs.job j
                        where j.queue = claim.queue and j.priority = level and j.run_at <= until
                            and (j.run_at, j.id) > (past_at[level + 1], mark_id[level + 1])
                        order by j.run_at, j.id)
                        offset 0
                    ) j
                    where case
                        -- Asked for here, since up there it could lead to a scan of all jobs of the priority.
                        when j.priority <> level or j.run_at > until then false
                        when j.ordering_key is not null and j.ordering_key = any (
                            select c.ordering_key from jobs.claim c
                            where c.queue = claim.queue and c.ordering_key is not null) then false
                        when j.concurrency_key is not null and (
                            j.concurrency_key = any (
                                select c.concurrency_key from jobs.claim c
                                where c.queue = claim.queue and c.concurrency_key is not null
                                group by c.concurrency_key having count(*) >= most)
                            or j.concurrency_key = current_setting('jobs.full_key')) then false
                        when (select true from jobs.claim c where c.job_id = j.id) then false
                        -- Nearly all arguments are of the first version, for which the test is cheaper.
                        when (case when j.version = 1 then j.kind = any (first_known)
                            else j.version between oldest[array_position(known, j.kind)]
                                and newest[array_position(known, j.kind)] end) is not true then false
                        when j.lost > 1 and j.id is distinct from suspect then false
                        -- The nearest earlier job of the key: those of the far end may be done and not yet vacuumed.
                        when j.ordering_key is not null and (
                            select true from jobs.job e
                            where e.queue = j.queue and e.ordering_key = j.ordering_key and e.id < j.id
                            order by e.id desc limit 1) then false
                        when j.concurrency_key is not null then jobs.start_keyed(
                            claim.node, moment, most, j.id, j.queue, j.ordering_key, j.concurrency_key, j.lost > 1,
                            j.unique_key is not null and j.unique_scope = 'queued')
                        when j.unique_key is not null and j.unique_scope = 'queued' then jobs.start_unique(j.id)
                        else true
                    end
                    limit room
                ), claimed as (
                    insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue, ordering_key)
                    select d.id, claim.node, moment, d.lost > 1, d.queue, d.ordering_key from due d
                    where d.concurrency_key is null
                )
                select d.id, d.run_at, d.priority, d.attempt, d.max_attempts,
                    d.lost > 1, d.kind, d.version, d.timeout, d.args, d.ordering_key, d.concurrency_key, null::boolean,
                    null::bigint, null::int
                from due d;
                get diagnostics added = row_count;
                taken := taken + added;
                room := room - added;
                exit when room = 0;
            end loop;
            exit when room = 0;
        end loop;
    end if;

    held := taken < amount and room <= 0;
    if rate is not null then
        budget := budget - taken;
        update jobs.bucket b set tokens = budget, filled_at = moment where b.queue = claim.queue and taken > 0;
        -- For fast limits not every token is come for, so that a claim takes what has gathered in a fiftieth of a second.
        again_us := case when held then
            ceil(greatest(least(burst, greatest(1, rate / 50)) - budget, 0) / rate * 1000000) end;
    end if;
    lanes := set_lanes;
    return next;
end
$$;

comment on function jobs.claim is 'Claims up to the amount of due jobs of the node''s kinds past the marks (one pair for '
    'each priority), by priority, run_at and id; but first, if beneath is not null, those of lower priorities than that '
    'which have been due for longer than the queue''s ageing. Keys that came free may be given: their next jobs are found behind the marks. Others may wait for the outcome of a '
    'blocking one. The last row is no '
    'job: it tells whether a limit of the queue held the claim back, after how many microseconds to look again if that '
    'is known, and the lanes that the queue is set to.';

-- Settings are followed at once ---------------------------------------------------------------------------------------

create function jobs.follow_queue() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if new.rate is not null and (old.rate, old.burst) is distinct from (new.rate, new.burst) then
        perform pg_advisory_xact_lock(hashtext('jobs.claim'), hashtext(new.name));
        insert into jobs.bucket (queue, tokens, filled_at) values (new.name, new.burst, clock_timestamp())
        on conflict (queue) do update set tokens = excluded.tokens, filled_at = excluded.filled_at;
    end if;
    perform pg_notify('jobs', 'settings:' || coalesce(new.name, old.name));
    return null;
end
$$;

comment on function jobs.follow_queue is 'A new rate starts with a full bucket, and the queue''s nodes look at its '
    'settings, asleep or not.';

-- At commit, so that an open transaction on the settings does not hold claims up.
create constraint trigger follow after insert or update or delete on jobs.queue
deferrable initially deferred
for each row execute function jobs.follow_queue();

create function jobs.follow_kind() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_notify('jobs', 'settings:');
    return null;
end
$$;

comment on function jobs.follow_kind is 'A kind may come in any queue: the nodes look at all of theirs.';

create trigger follow after insert or update or delete on jobs.kind
for each statement execute function jobs.follow_kind();

revoke execute on all functions in schema jobs from public;
