-- Shifting the civil clock (mutasi.clock in V0002), so that a demonstration can live through months in an afternoon.
-- Refusals have their own codes: MC001 it would not go forward, MC002 it would be more than a century off, MC003
-- nobody said why.
--
-- The queue keeps real time: leases, heartbeats, backoffs, run_at, schedules and the history. They measure what
-- processes do to each other, and a lease that a shift ends gives a job that is still running to a second node. A job
-- that is to run when the civil clock shows a moment gets mutasi.real_moment() of it as its run_at.

-- What a notice waits for comes sooner when the clock is shifted: without this it would wait the hours that the clock
-- has passed over. The handler looks at the hour again, so that a job that comes too early costs nothing.
create function mutasi.hasten_notices() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    hastened text[];
begin
    with waiting as (
        select j.id, greatest(mutasi.real_moment(n.not_before), now()) as due
        from mutasi.notification n
        join jobs.job j on j.kind = 'notification.send' and j.unique_key = 'notice:' || n.id
        -- Not those that failed, whose run_at is a backoff, nor those that a node is at work on.
        where n.state = 'PENDING' and j.attempt = 0 and j.run_at < 'infinity'
            and not exists (select from jobs.claim c where c.job_id = j.id)
        for update of j skip locked
    ), moved as (
        update jobs.job j set run_at = w.due from waiting w where j.id = w.id and w.due < j.run_at
        returning j.queue
    )
    select array_agg(distinct m.queue) into hastened from moved m;
    perform jobs.ring(hastened);
end
$$;

create table mutasi.civil_job (
    kind text primary key check (length(kind) between 1 and 200)
);
comment on table mutasi.civil_job is 'Kinds of jobs that are given mutasi.real_moment() as their run_at, and come sooner '
    'when the clock is shifted. Their handlers look at the civil clock again and do what is due.';
insert into mutasi.civil_job (kind) values ('dialogue.remind'), ('evaluation.person');

-- Jobs that wait for a civil moment come sooner by as much as the clock was shifted.
create function mutasi.hasten_jobs(by interval) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    hastened text[];
begin
    with waiting as (
        select j.id, greatest(j.run_at - by, now()) as due
        from jobs.job j join mutasi.civil_job c on c.kind = j.kind
        -- Not those that failed, whose run_at is a backoff, nor those that a node is at work on.
        where j.attempt = 0 and j.run_at > now() and j.run_at < 'infinity'
            and not exists (select from jobs.claim a where a.job_id = j.id)
        for update of j skip locked
    ), moved as (
        update jobs.job j set run_at = w.due from waiting w where j.id = w.id
        returning j.queue
    )
    select array_agg(distinct m.queue) into hastened from moved m;
    perform jobs.ring(hastened);
end
$$;

create function mutasi.set_clock(actor text, verb text, ahead interval, reason text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
    old mutasi.clock;
begin
    if nullif(btrim(reason), '') is null then
        raise exception using errcode = 'MC003', message = 'a reason is needed for the record';
    end if;
    select * into strict old from mutasi.clock c for update;
    -- A clock that is less far ahead has gone back; only a reset to real time may do that, or the start of a
    -- demonstration whose data are of another year: before anybody is on record, nothing is dated yet.
    if verb = 'shift' and ahead <= old.ahead and exists (select from mutasi.employee) then
        raise exception using errcode = 'MC001',
            message = format('the clock shows %s already, and only goes forward', now() + old.ahead);
    end if;
    update mutasi.clock c set ahead = set_clock.ahead, shifted_at = case when set_clock.ahead <> '0' then now() end;
    perform jobs.record_action(actor, verb, 'clock',
        jsonb_build_object('civil', now() + old.ahead, 'ahead_s', extract(epoch from old.ahead)),
        jsonb_build_object('civil', now() + ahead, 'ahead_s', extract(epoch from ahead)), reason);
end
$$;

create function mutasi.shift_clock(actor text, to_moment timestamptz, reason text) returns timestamptz
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    before timestamptz := mutasi.civil_now();
begin
    if to_moment is null or not isfinite(to_moment)
        or abs(extract(epoch from to_moment) - extract(epoch from now())) > extract(epoch from interval '876600 hours')
    then
        raise exception using errcode = 'MC002', message = 'the clock can be set by a century at most';
    end if;
    perform mutasi.set_clock(actor, 'shift', make_interval(secs => extract(epoch from to_moment - now())), reason);
    perform mutasi.hasten_notices();
    perform mutasi.hasten_jobs(mutasi.civil_now() - before);
    return mutasi.civil_now();
end
$$;
comment on function mutasi.shift_clock is 'Sets the civil clock to a later moment than it shows, or to any while '
    'nobody is on record, from where it goes on at its usual pace; returns that moment. For the owner alone, and recorded.';

create function mutasi.reset_clock(actor text, reason text) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.clock c where c.ahead <> '0';
    if not found then
        return false;
    end if;
    perform mutasi.set_clock(actor, 'reset', '0', reason);
    return true;
end
$$;
comment on function mutasi.reset_clock is 'Sets the civil clock back to real time; what was dated meanwhile keeps its '
    'dates. Returns whether it was shifted. For the owner alone, and recorded.';

-- Not security definer, so that a grant by mistake shifts nothing: the row is the owner's, too.
revoke execute on function mutasi.hasten_notices(), mutasi.hasten_jobs(interval), mutasi.set_clock(text, text, interval, text),
    mutasi.shift_clock(text, timestamptz, text), mutasi.reset_clock(text, text) from public;

-- Without its row the clock shows nothing, and no need could be registered.
create trigger clock_stays before delete or truncate on mutasi.clock
    for each statement execute function mutasi.refuse_deletion();

-- What a database is the demonstration of; empty where careers are real. A clock that is shifted tells no demonstration from
-- another.
create table mutasi.demonstration (
    is_only boolean primary key default true check (is_only),
    name mutasi.code not null,
    begun_at timestamptz not null default mutasi.civil_now(),
    begun_by text not null default session_user
);
comment on table mutasi.demonstration is 'Which demonstration the database was made for, which says so at its start.';
create trigger demonstration_unchanged before update or delete or truncate on mutasi.demonstration
    for each statement execute function mutasi.refuse_change();
