-- What administrators may do, each with its record: who, when, what, before and after. Refusals have their own codes:
-- JQ001 no such job, JQ002 it is running, JQ003 it waits for other jobs, JQ004 it has its outcome, JQ005 it was
-- redriven before, JQ006 its arguments are no longer kept, JQ007 it has no outcome yet.

create function jobs.record_action(
    actor text, verb text, subject text, before jsonb default null, after jsonb default null, reason text default null
) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
    insert into jobs.action (actor, verb, subject, before, after, reason)
    values (coalesce(nullif(btrim(actor), ''), session_user), verb, subject, before, after, nullif(btrim(reason), ''));
end;

comment on function jobs.record_action is 'Writes down what an administrator does, in the transaction that does it. '
    'Before and after must not hold arguments, which may name persons.';

-- Queues and kinds ---------------------------------------------------------------------------------------------------

create function jobs.set_queue_paused(actor text, queue text, paused boolean, reason text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
begin
    if paused then
        insert into jobs.queue (name) values (set_queue_paused.queue) on conflict do nothing;
    end if;
    update jobs.queue q set paused = set_queue_paused.paused
    where q.name = set_queue_paused.queue and q.paused <> set_queue_paused.paused;
    if not found then
        return false;
    end if;
    perform jobs.record_action(actor, case when paused then 'pause' else 'resume' end, 'queue ' || queue,
        jsonb_build_object('paused', not paused), jsonb_build_object('paused', paused), reason);
    perform jobs.ring(array[queue]);
    return true;
end
$$;

create function jobs.pause_queue(actor text, queue text, reason text default null) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.set_queue_paused(actor, queue, true, reason);

comment on function jobs.pause_queue is 'No job of the queue is started any more; those that run go on. Returns '
    'whether that changed anything.';

create function jobs.resume_queue(actor text, queue text, reason text default null) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.set_queue_paused(actor, queue, false, reason);
comment on function jobs.resume_queue is 'Jobs of a paused queue are started again. Returns whether that '
    'changed anything.';

create function jobs.limit_queue(actor text, queue text, changes jsonb, reason text default null) returns jobs.queue
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    settings text[] := array['max_running', 'max_per_key', 'rate', 'burst', 'ageing', 'lanes'];
    old jobs.queue;
    new jobs.queue;
begin
    if jsonb_typeof(changes) <> 'object' or changes - settings <> '{}' then
        raise exception using errcode = 'invalid_parameter_value',
            message = 'the changes must be an object of ' || array_to_string(settings, ', ');
    end if;
    insert into jobs.queue (name) values (limit_queue.queue) on conflict do nothing;
    select * into old from jobs.queue q where q.name = limit_queue.queue for update;
    -- A setting that is not among the changes stays; one that is null there is unset.
    new := jsonb_populate_record(old, changes);
    if new.rate is null and changes ->> 'burst' is not null then
        raise exception using errcode = 'invalid_parameter_value', message = 'a burst needs a rate';
    end if;
    new.rate := trim_scale(new.rate);
    new.ageing := coalesce(new.ageing, '1 minute');
    new.burst := case when new.rate is not null then coalesce(new.burst, ceil(new.rate)) end;
    if new = old then
        return old;
    end if;
    update jobs.queue q
    set max_running = new.max_running, max_per_key = new.max_per_key, rate = new.rate, burst = new.burst,
        ageing = new.ageing, lanes = new.lanes
    where q.name = limit_queue.queue;
    perform jobs.record_action(actor, 'limit', 'queue ' || queue,
        jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, to_jsonb(new) -> o.key), reason)
    from jsonb_each(to_jsonb(old)) o where o.value <> to_jsonb(new) -> o.key;
    perform jobs.ring(array[queue]);
    return new;
end
$$;

comment on function jobs.limit_queue is 'Changes the settings that stand in the object and leaves the others; null '
    'unsets one. Without a burst, a rate gets one second''s worth. Returns the settings as they are now.';

create function jobs.set_kind_paused(actor text, kind text, paused boolean, reason text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
begin
    if paused then
        insert into jobs.kind (name) values (set_kind_paused.kind) on conflict do nothing;
    end if;
    update jobs.kind k set paused = set_kind_paused.paused
    where k.name = set_kind_paused.kind and k.paused <> set_kind_paused.paused;
    if not found then
        return false;
    end if;
    perform jobs.record_action(actor, case when paused then 'pause' else 'resume' end, 'kind ' || kind,
        jsonb_build_object('paused', not paused), jsonb_build_object('paused', paused), reason);
    perform jobs.ring(array(select distinct b.queue from jobs.doorbell b));
    return true;
end
$$;

create function jobs.pause_kind(actor text, kind text, reason text default null) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.set_kind_paused(actor, kind, true, reason);

comment on function jobs.pause_kind is 'No job of the kind is started any more, in any queue; those that run go on. '
    'Returns whether that changed anything.';

create function jobs.resume_kind(actor text, kind text, reason text default null) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.set_kind_paused(actor, kind, false, reason);
comment on function jobs.resume_kind is 'Jobs of a paused kind are started again. Returns whether that changed '
    'anything.';

create function jobs.keep_kind(
    actor text, kind text, keep_arguments interval, keep_results interval, reason text default null
) returns jobs.kind
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
    old jobs.kind;
    new jobs.kind;
begin
    if keep_arguments < '0' or keep_results < '0' then
        raise exception using errcode = 'invalid_parameter_value', message = 'nothing can be kept for less than no time';
    end if;
    insert into jobs.kind (name) values (keep_kind.kind) on conflict do nothing;
    select * into old from jobs.kind k where k.name = keep_kind.kind for update;
    update jobs.kind k
    set keep_arguments = coalesce(keep_kind.keep_arguments, old.keep_arguments),
        keep_results = coalesce(keep_kind.keep_results, old.keep_results)
    where k.name = keep_kind.kind
    returning k.* into new;
    if new <> old then
        perform jobs.record_action(actor, 'keep', 'kind ' || kind,
            jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, to_jsonb(new) -> o.key), reason)
        from jsonb_each(to_jsonb(old)) o where o.value <> to_jsonb(new) -> o.key;
    end if;
    return new;
end
$$;

comment on function jobs.keep_kind is 'How long the history keeps the arguments and the results of a kind''s jobs, '
    'which may name persons; null leaves a period as it is. What is older goes with the next chore. Returns the settings '
    'as they are now.';

-- Dead letters -------------------------------------------------------------------------------------------------------

create table jobs.redriven (
    job_id bigint primary key,
    as_id bigint not null unique,
    at timestamptz not null default clock_timestamp()
);

comment on table jobs.redriven is 'The job that was made of one in the history; it is made once.';

create view jobs.dead_letters as
select h.kind, split_part(h.reason, ': ', 1) as error, h.reason, count(*) as jobs,
    count(*) filter (where h.args is null) as without_arguments, min(h.finished_at) as first_at,
    max(h.finished_at) as last_at, max(h.job_id) as example_id
from jobs.history h
-- Said so, it is found in the index of the jobs that were given up.
where h.outcome <> 'completed' and h.outcome = 'discarded'
    and not exists (select from jobs.redriven r where r.job_id = h.job_id)
group by h.kind, h.reason;

comment on view jobs.dead_letters is 'Discarded jobs that were not redriven, grouped by kind and reason; error is the '
    'class that the reason begins with.';

create function jobs.enqueue_again(dead jobs.history, args jsonb, edits jsonb) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    fresh bigint := nextval(pg_get_serial_sequence('jobs.job', 'id'));
begin
    insert into jobs.redriven (job_id, as_id) values (dead.job_id, fresh) on conflict (job_id) do nothing;
    if not found then
        return null;
    end if;
    insert into jobs.job (
        id, kind, version, args, queue, priority, max_attempts, ordering_key, concurrency_key, timeout, trace)
    overriding system value
    values (fresh, dead.kind, dead.version, coalesce(enqueue_again.args, dead.args) || edits, dead.queue, dead.priority,
        dead.max_attempts, dead.ordering_key, dead.concurrency_key, dead.timeout, dead.trace);
    return fresh;
end
$$;

comment on function jobs.enqueue_again is 'The id of the new job, which has all but the unique key: another job may '
    'hold that by now. Null when there is one already.';

create function jobs.redrive(
    actor text, id bigint, args jsonb default null, edits jsonb default '{}', reason text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    dead jobs.history;
    fresh bigint;
begin
    select * into dead from jobs.history h where h.job_id = redrive.id;
    if not found then
        perform from jobs.job j where j.id = redrive.id;
        if found then
            raise exception using errcode = 'JQ007', message = format('job %s has no outcome yet', redrive.id);
        end if;
        raise exception using errcode = 'JQ001', message = format('there is no job %s', redrive.id);
    elsif dead.outcome = 'completed' then
        raise exception using errcode = 'JQ004', message = format('job %s was completed', redrive.id);
    elsif coalesce(args, dead.args) is null then
        raise exception using errcode = 'JQ006',
            message = format('the arguments of job %s are no longer kept: give new ones', redrive.id);
    end if;
    fresh := jobs.enqueue_again(dead, args, edits);
    if fresh is null then
        raise exception using errcode = 'JQ005', message = format('job %s was redriven before, as job %s', redrive.id,
            (select r.as_id from jobs.redriven r where r.job_id = redrive.id));
    end if;
    perform jobs.record_action(actor, 'redrive', 'job ' || redrive.id, jsonb_build_object('state', dead.outcome),
        jsonb_build_object('redriven_as', fresh, 'arguments_edited', args is not null or edits <> '{}'), reason);
    return fresh;
end
$$;

comment on function jobs.redrive is 'Makes a new job of a discarded or cancelled one, which stays in the history, and '
    'returns its id. Args replace the kept arguments, edits are laid over them member by member.';

create function jobs.redrive_group(
    actor text, kind text, error text, after bigint, most int, args jsonb default null, edits jsonb default '{}',
    reason text default null, out redriven int, out last bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
    dead jobs.history;
    first bigint;
begin
    redriven := 0;
    -- In the order of the ids: jobs of one ordering key run in it again.
    for dead in
        select h.* from jobs.history h
        where h.outcome <> 'completed' and h.outcome = 'discarded' and h.job_id > after and h.kind = redrive_group.kind
            and (error is null or split_part(h.reason, ': ', 1) = error) and (args is not null or h.args is not null)
            and not exists (select from jobs.redriven r where r.job_id = h.job_id)
        order by h.job_id
        limit most
    loop
        first := coalesce(first, dead.job_id);
        last := dead.job_id;
        if jobs.enqueue_again(dead, args, edits) is not null then
            redriven := redriven + 1;
        end if;
    end loop;
    if redriven > 0 then
        perform jobs.record_action(actor, 'redrive', 'kind ' || kind || coalesce(', error ' || error, ''),
            jsonb_build_object('state', 'discarded', 'first', first, 'last', last),
            jsonb_build_object('redriven', redriven, 'arguments_edited', args is not null or edits <> '{}'), reason);
    end if;
end
$$;

comment on function jobs.redrive_group is 'Redrives a batch of the discarded jobs of a kind, of one class of error or '
    'of all (null): the first after the id. Last is the id to go on after, null when there are no more. Those whose '
    'arguments are no longer kept are left, unless args replace them.';

-- Looking for jobs ---------------------------------------------------------------------------------------------------

create function jobs.seek(state text, kind text, queue text, since timestamptz, amount int, depth int)
returns setof bigint
language plpgsql stable security definer rows 50
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
    -- Each branch walks along an index and stops: with enough found, or after the depth.
    case
        when seek.state is null then
            return query
            select found.id from (
                (select w.id from (select * from jobs.job j order by j.id desc limit depth) w
                where (seek.kind is null or w.kind = seek.kind) and (seek.queue is null or w.queue = seek.queue)
                    and (since is null or w.created_at >= since)
                order by w.id desc limit amount)
                union all
                (select w.job_id from (
                    select * from jobs.history h where since is null or h.finished_at >= since
                    order by h.job_id desc limit depth
                ) w
                where (seek.kind is null or w.kind = seek.kind) and (seek.queue is null or w.queue = seek.queue)
                    and (since is null or w.created_at >= since)
                order by w.job_id desc limit amount)
            ) found (id)
            order by found.id desc limit amount;
        when seek.state = 'running' then
            return query
            select j.id from jobs.claim c join jobs.job j on j.id = c.job_id
            where (seek.kind is null or j.kind = seek.kind) and (seek.queue is null or j.queue = seek.queue)
                and (since is null or j.created_at >= since)
            order by c.job_id desc limit amount;
        when seek.state = 'available' then
            -- Backwards: in front are the index entries of jobs that are done and not vacuumed yet.
            return query
            select due.id from jobs.occupied() o
            cross join lateral (
                select w.id, w.run_at from (
                    select * from jobs.job j
                    where j.queue = o.queue and j.priority = o.priority and j.run_at <= now()
                    order by j.run_at desc, j.id desc limit depth
                ) w
                where (seek.kind is null or w.kind = seek.kind) and (since is null or w.created_at >= since)
                    and not exists (select from jobs.claim c where c.job_id = w.id)
                limit amount
            ) due
            where seek.queue is null or o.queue = seek.queue
            order by due.run_at desc, due.id desc limit amount;
        when seek.state = 'scheduled' then
            return query
            select later.id from jobs.occupied() o
            cross join lateral (
                select w.id, w.run_at from (
                    select * from jobs.job j
                    where j.queue = o.queue and j.priority = o.priority and j.run_at > now() and j.run_at < 'infinity'
                    order by j.run_at, j.id limit depth
                ) w
                where w.attempt = 0 and (seek.kind is null or w.kind = seek.kind)
                    and (since is null or w.created_at >= since)
                limit amount
            ) later
            where seek.queue is null or o.queue = seek.queue
            order by later.run_at, later.id limit amount;
        when seek.state = 'retrying' then
            -- By their failures: among all that are due later they would have to be looked for.
            return query
            select distinct j.id
            from (select f.job_id from jobs.failure f order by f.job_id desc limit depth) f
            join jobs.job j on j.id = f.job_id
            where j.attempt > 0 and j.run_at > now() and j.run_at < 'infinity'
                and (seek.kind is null or j.kind = seek.kind) and (seek.queue is null or j.queue = seek.queue)
                and (since is null or j.created_at >= since)
            order by j.id desc limit amount;
        when seek.state = 'waiting' then
            return query
            select waiting.id from jobs.occupied() o
            cross join lateral (
                select w.id from (
                    select * from jobs.job j
                    where j.queue = o.queue and j.priority = o.priority and j.run_at = 'infinity'
                    order by j.id desc limit depth
                ) w
                where (seek.kind is null or w.kind = seek.kind) and (since is null or w.created_at >= since)
                limit amount
            ) waiting
            where seek.queue is null or o.queue = seek.queue
            order by waiting.id desc limit amount;
        when seek.state = 'completed' then
            return query
            select w.job_id from (
                select * from jobs.history h where since is null or h.finished_at >= since
                order by h.job_id desc limit depth
            ) w
            where w.outcome = 'completed' and (seek.kind is null or w.kind = seek.kind)
                and (seek.queue is null or w.queue = seek.queue) and (since is null or w.created_at >= since)
            order by w.job_id desc limit amount;
        else
            return query
            select w.job_id from (
                select * from jobs.history h
                where h.outcome <> 'completed' and h.outcome = seek.state and (since is null or h.finished_at >= since)
                order by h.job_id desc limit depth
            ) w
            where (seek.kind is null or w.kind = seek.kind) and (seek.queue is null or w.queue = seek.queue)
                and (since is null or w.created_at >= since)
            order by w.job_id desc limit amount;
    end case;
end
$$;

comment on function jobs.seek is 'Jobs in a state, of a kind, in a queue, enqueued since a time (null for any): '
    'the newest first, of those that are scheduled those due next. At most the depth of the newest jobs (of each queue '
    'and priority) is looked at, so that it takes no longer with millions of jobs.';

create function jobs.find(state text, kind text, queue text, since timestamptz, amount int, depth int)
returns setof jobs.status
language sql stable security definer rows 50
set search_path = pg_catalog, pg_temp
set jit = off
begin atomic
    select s.*
    from jobs.seek(state, kind, queue, since, amount, depth) with ordinality f (id, place)
    -- The offset keeps the id's condition inside, where each of the view's tables is probed for it.
    cross join lateral (select * from jobs.status s where s.id = f.id offset 0) s
    order by f.place;
end;

comment on function jobs.find is 'What jobs.seek has found, as the view jobs.status shows it.';

create function jobs.fits(depth int) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
-- From the right end: at the left are the entries of jobs that are done and not vacuumed yet.
set enable_seqscan = off
set enable_bitmapscan = off
begin atomic
    select (select count(*) from (select from jobs.job order by id desc limit depth + 1) j) <= depth
        and (select count(*) from (select from jobs.history order by job_id desc limit depth + 1) h) <= depth;
end;

comment on function jobs.fits is 'Whether jobs.find looks at all jobs with this depth.';

-- Single jobs --------------------------------------------------------------------------------------------------------

create function jobs.retry(actor text, id bigint, reason text default null) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    job jobs.job;
    due timestamptz := clock_timestamp();
begin
    select * into job from jobs.job j where j.id = retry.id for update;
    case
        when not found then
            return jobs.redrive(actor, retry.id, reason => retry.reason);
        when exists (select from jobs.claim c where c.job_id = retry.id) then
            raise exception using errcode = 'JQ002', message = format('job %s is running', retry.id);
        when job.run_at = 'infinity' then
            raise exception using errcode = 'JQ003', message = format('job %s waits for other jobs', retry.id);
        when job.run_at <= due then
            return job.id;
        else null;
    end case;
    update jobs.job j set run_at = due where j.id = retry.id;
    perform jobs.record_action(actor, 'retry', 'job ' || retry.id, jsonb_build_object('run_at', job.run_at),
        jsonb_build_object('run_at', due), retry.reason);
    perform jobs.ring(array[job.queue]);
    return job.id;
end
$$;

comment on function jobs.retry is 'Makes a job that is scheduled or to be retried due now, and redrives a discarded or '
    'cancelled one. Returns the id of the job that will run.';

create function jobs.cancel(actor text, id bigint, reason text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    state text := (select s.state from jobs.status s where s.id = cancel.id);
    outcome text := jobs.cancel(cancel.id, coalesce(nullif(btrim(cancel.reason), ''), 'cancelled by ' || actor));
begin
    if state is null then
        raise exception using errcode = 'JQ001', message = format('there is no job %s', cancel.id);
    elsif outcome is null then
        raise exception using errcode = 'JQ004', message = format('job %s has its outcome', cancel.id);
    end if;
    perform jobs.record_action(actor, 'cancel', 'job ' || cancel.id, jsonb_build_object('state', state),
        jsonb_build_object('state', outcome), cancel.reason);
    return outcome;
end
$$;

comment on function jobs.cancel(text, bigint, text) is 'Cancels a job as jobs.cancel does, and records it.';

revoke execute on all functions in schema jobs from public;
