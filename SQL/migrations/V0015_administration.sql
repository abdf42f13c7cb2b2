-- What administrators may do, each with its record: who, when, what, before and after. Refusals have codes of their own:
-- JQ001 no such job, JQ002 it is running, JQ003 it waits for other jobs, JQ004 its state does not allow it, JQ005 it was
-- redriven before, JQ006 its arguments are no longer kept.

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

-- Queues and kinds ------------------------------------------------------------------------------------------------------

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

comment on function jobs.pause_queue is 'No job of the queue is started any more; those that run go on. Returns whether '
    'that changed anything.';

create function jobs.resume_queue(actor text, queue text, reason text default null) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
return jobs.set_queue_paused(actor, queue, false, reason);

create function jobs.limit_queue(actor text, queue text, changes jsonb, reason text default null) returns jsonb
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
    new.ageing := coalesce(new.ageing, '1 minute');
    new.burst := case when new.rate is not null then coalesce(new.burst, ceil(new.rate)) end;
    if new = old then
        return to_jsonb(old) - 'name';
    end if;
    update jobs.queue q
    set max_running = new.max_running, max_per_key = new.max_per_key, rate = new.rate, burst = new.burst,
        ageing = new.ageing, lanes = new.lanes
    where q.name = limit_queue.queue;
    perform jobs.record_action(actor, 'limit', 'queue ' || queue, to_jsonb(old) - 'name', to_jsonb(new) - 'name',
        reason);
    perform jobs.ring(array[queue]);
    return to_jsonb(new) - 'name';
end
$$;

comment on function jobs.limit_queue is 'Changes the settings that stand in the object and leaves the others; null unsets '
    'one. Without a burst, a rate gets one second''s worth. Returns the settings as they are now.';

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

-- Dead letters ------------------------------------------------------------------------------------------------------------

alter table jobs.history add redriven_as bigint;

comment on column jobs.history.redriven_as is 'The job that was made of this discarded or cancelled one.';

-- Partial, so that completed jobs don't pay for them.
create index history_dead on jobs.history (kind, job_id) where outcome = 'discarded' and redriven_as is null;
create index history_redriven on jobs.history (redriven_as) where redriven_as is not null;

create view jobs.dead_letters as
select h.kind, split_part(h.reason, ': ', 1) as error, h.reason, count(*) as jobs,
    count(*) filter (where h.args is null) as without_arguments, min(h.finished_at) as first_at,
    max(h.finished_at) as last_at, max(h.job_id) as example_id
from jobs.history h
where h.outcome = 'discarded' and h.redriven_as is null
group by h.kind, h.reason;

comment on view jobs.dead_letters is 'Discarded jobs that were not redriven, grouped by kind and reason; error is the '
    'class that the reason begins with.';

create function jobs.redrive_row(dead jobs.history, args jsonb, edits jsonb) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    fresh bigint;
begin
    case
        when dead.outcome = 'completed' then
            raise exception using errcode = 'JQ004', message = format('job %s was completed', dead.job_id);
        when dead.redriven_as is not null then
            raise exception using errcode = 'JQ005',
                message = format('job %s was redriven before, as job %s', dead.job_id, dead.redriven_as);
        when coalesce(args, dead.args) is null then
            raise exception using errcode = 'JQ006',
                message = format('the arguments of job %s are no longer kept: give new ones', dead.job_id);
        else null;
    end case;
    insert into jobs.job (kind, version, args, queue, priority, max_attempts, ordering_key, trace)
    values (dead.kind, dead.version, coalesce(args, dead.args) || edits, dead.queue, dead.priority, dead.max_attempts,
        dead.ordering_key, dead.trace)
    returning id into fresh;
    update jobs.history h set redriven_as = fresh where h.job_id = dead.job_id and h.finished_at = dead.finished_at;
    return fresh;
end
$$;

create function jobs.redrive(
    actor text, ids bigint[], args jsonb default null, edits jsonb default '{}', reason text default null
) returns table (id bigint, redriven_as bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    dead jobs.history;
    outcomes jsonb := '{}';
    made jsonb := '{}';
begin
    -- In the order of the ids: jobs of one ordering key run in it again.
    for dead in select h.* from jobs.history h where h.job_id = any (ids) order by h.job_id for update loop
        id := dead.job_id;
        redriven_as := jobs.redrive_row(dead, args, edits);
        outcomes := outcomes || jsonb_build_object(id::text, dead.outcome);
        made := made || jsonb_build_object(id::text, redriven_as);
        return next;
    end loop;
    for id in select i.id from unnest(ids) i (id) where not made ? i.id::text loop
        if exists (select from jobs.job j where j.id = redrive.id) then
            raise exception using errcode = 'JQ004', message = format('job %s has no outcome yet', id);
        end if;
        raise exception using errcode = 'JQ001', message = format('there is no job %s', id);
    end loop;
    perform jobs.record_action(actor, 'redrive',
        case cardinality(ids) when 1 then 'job ' || ids[1] else cardinality(ids) || ' jobs' end, outcomes,
        jsonb_build_object('redriven_as', made, 'arguments_edited', args is not null or edits <> '{}'), reason);
end
$$;

comment on function jobs.redrive is 'Makes a new job of each discarded or cancelled one, which stays in the history: all '
    'or none, and none twice. Args replace the kept arguments, edits are laid over them member by member.';

create function jobs.redrive_group(
    actor text, kind text, error text, most int, args jsonb default null, edits jsonb default '{}',
    reason text default null
) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    dead jobs.history;
    outcomes jsonb := '{}';
    made jsonb := '{}';
    amount int := 0;
begin
    for dead in
        select h.* from jobs.history h
        where h.kind = redrive_group.kind and h.outcome = 'discarded' and h.redriven_as is null
            and (redrive_group.error is null or split_part(h.reason, ': ', 1) = redrive_group.error)
            and (redrive_group.args is not null or h.args is not null)
        order by h.job_id
        limit most
        for update skip locked
    loop
        outcomes := outcomes || jsonb_build_object(dead.job_id::text, dead.outcome);
        made := made || jsonb_build_object(dead.job_id::text, jobs.redrive_row(dead, args, edits));
        amount := amount + 1;
    end loop;
    if amount > 0 then
        perform jobs.record_action(actor, 'redrive',
            'kind ' || kind || coalesce(', error ' || error, ''), outcomes,
            jsonb_build_object('redriven_as', made, 'arguments_edited', args is not null or edits <> '{}'), reason);
    end if;
    return amount;
end
$$;

comment on function jobs.redrive_group is 'Redrives a batch of the discarded jobs of a kind, of one class of error or of '
    'all (null), the oldest first, and returns how many; those whose arguments are no longer kept are left unless args '
    'replace them.';

-- Single jobs -----------------------------------------------------------------------------------------------------------

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
            return (select r.redriven_as from jobs.redrive(actor, array[retry.id], reason => retry.reason) r);
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

revoke execute on all functions in schema jobs from public;
