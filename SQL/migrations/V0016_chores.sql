-- What some node does now and then. There is no leader: whoever comes first when it is time does it. Only the database's
-- clock says what is old.

-- The history's months ----------------------------------------------------------------------------------------------------

-- Its months were those of the time zone of whoever called it, which need not be the same the next time.
drop function jobs.extend_history;

create function jobs.history_partitions(out name text, out starts timestamptz, out ends timestamptz) returns setof record
language sql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO'
begin atomic
    select c.relname, bound.ends[1]::timestamptz, bound.ends[2]::timestamptz
    from pg_inherits i
    join pg_class c on c.oid = i.inhrelid,
        regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \(''(.*)''\) TO \(''(.*)''\)') bound (ends)
    where i.inhparent = 'jobs.history'::regclass and bound.ends is not null
    order by 3;
end;

comment on function jobs.history_partitions is 'The history''s partitions but the default one, the oldest first.';

create function jobs.extend_history(months int) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set lock_timeout = '1s'
as $$
declare
    -- Each begins where the last one ends.
    starts timestamptz := coalesce(
        (select max(p.ends) from jobs.history_partitions() p), date_trunc('month', clock_timestamp()));
    ends timestamptz;
    month timestamptz;
    made int := 0;
begin
    while starts <= clock_timestamp() + make_interval(months => months) loop
        month := date_trunc('month', starts + interval '15 days');
        ends := month + interval '1 month';
        -- Rows of a month that had no partition wait in the default one, and must not hold it up. Where they are too many
        -- to be moved while completions wait, the month stays there.
        lock table jobs.history_default in access exclusive mode;
        if (select count(*) from (
            select from jobs.history_default h
            where h.finished_at >= starts and h.finished_at < ends limit 100001) early) <= 100000
        then
            execute format('create table jobs.%I (like jobs.history including all)', to_char(month, '"history_"YYYY_MM'));
            execute format(
                'with early as (delete from jobs.history_default where finished_at >= %1$L and finished_at < %2$L '
                'returning *) insert into jobs.%3$I select * from early',
                starts, ends, to_char(month, '"history_"YYYY_MM'));
            execute format('alter table jobs.history attach partition jobs.%I for values from (%L) to (%L)',
                to_char(month, '"history_"YYYY_MM'), starts, ends);
            made := made + 1;
        end if;
        starts := ends;
    end loop;
    return made;
end
$$;

comment on function jobs.extend_history is 'Makes the history''s partitions for this month and so many to come; returns '
    'how many were missing.';

create function jobs.drop_history(months int) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- Completions wait behind it while it waits for those who read the history.
set lock_timeout = '200ms'
as $$
declare
    oldest timestamptz := clock_timestamp() - make_interval(months => months);
    partition text := (select p.name from jobs.history_partitions() p where p.ends <= oldest order by p.ends limit 1);
    last_id bigint;
    dropped int := 0;
begin
    if partition is not null then
        execute format('select max(job_id) from jobs.%I', partition) into last_id;
        execute format('drop table jobs.%I', partition);
        dropped := 1;
    else
        -- The default partition cannot be dropped: the few rows that are in no month go one by one.
        with gone as (
            delete from jobs.history_default h where h.ctid = any (array(
                select o.ctid from jobs.history_default o where o.finished_at < oldest limit 1000))
            returning h.job_id
        )
        select max(g.job_id), count(*) into last_id, dropped from gone g;
    end if;
    if last_id is not null then
        insert into jobs.chore (name, state) values ('history.sweep', jsonb_build_object('until', last_id))
        on conflict (name) do update
        set state = jsonb_build_object('until', greatest(last_id, (chore.state ->> 'until')::bigint)),
            last_run_at = null;
    end if;
    return dropped;
end
$$;

comment on function jobs.drop_history is 'Drops the oldest partition all of whose jobs ended more than so many months '
    'ago; returns 0 when there is none left.';

-- What went with it -------------------------------------------------------------------------------------------------------

create function jobs.sweep_history() returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
    progress jsonb := (select c.state from jobs.chore c where c.name = 'history.sweep');
    reached bigint;
    place text;
begin
    if progress -> 'until' is null then
        return 0;
    end if;
    foreach place in array array['failure', 'progress', 'dependency', 'redriven'] loop
        continue when progress -> place = progress -> 'until';
        execute format(
            'with part as ('
            '    select distinct t.job_id from jobs.%1$I t where t.job_id > $1 and t.job_id <= $2 '
            '    order by t.job_id limit 1000'
            '), gone as ('
            '    delete from jobs.%1$I t using part p where t.job_id = p.job_id '
            '        and not exists (select from jobs.job j where j.id = p.job_id) '
            '        and not exists (select from jobs.history h where h.job_id = p.job_id)'
            ') select max(job_id) from part',
            place)
        into reached
        using coalesce((progress ->> place)::bigint, 0), (progress ->> 'until')::bigint;
        update jobs.chore c
        set state = c.state || jsonb_build_object(place, coalesce(to_jsonb(reached), c.state -> 'until'))
        where c.name = 'history.sweep';
        return 1;
    end loop;
    update jobs.chore c set state = '{}' where c.name = 'history.sweep';
    return 0;
end
$$;

comment on function jobs.sweep_history is 'After partitions were dropped: goes once through what is kept for jobs as old '
    'as theirs, a thousand at a time, and deletes what has neither a job nor a history. Returns 0 when it is through.';

-- What may name persons -----------------------------------------------------------------------------------------------------

-- They hold what is still to be redacted and nothing else, so the oldest entry of a kind says whether there is work.
create index history_arguments on jobs.history (kind, finished_at) where args is not null;
create index history_results on jobs.history (kind, finished_at) where result is not null;

create function jobs.redact_history() returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
    field text;
    period text;
    usual interval;
    redacted int;
    total int := 0;
begin
    -- Kinds without a row are kept as long as the columns of jobs.kind say by default.
    for field, period, usual in
        values ('args', 'keep_arguments', interval '30 days'), ('result', 'keep_results', interval '90 days')
    loop
        execute format(
            'with recursive kinds as ('
            '    select (select min(h.kind) from jobs.history h where h.%1$I is not null) as name'
            '    union all'
            '    select (select min(h.kind) from jobs.history h where h.%1$I is not null and h.kind > k.name)'
            '    from kinds k where k.name is not null'
            '), old as materialized ('
            '    select o.job_id, o.finished_at from kinds k left join jobs.kind s on s.name = k.name, lateral ('
            '        select h.job_id, h.finished_at from jobs.history h'
            '        where h.%1$I is not null and h.kind = k.name and h.finished_at < $1 - coalesce(s.%2$I, $2)'
            '        limit 5000) o'
            '    limit 5000'
            ')'
            'update jobs.history h set %1$I = null from old o '
            'where h.job_id = o.job_id and h.finished_at = o.finished_at',
            field, period)
        using clock_timestamp(), usual;
        get diagnostics redacted = row_count;
        total := total + redacted;
    end loop;
    return total;
end
$$;

comment on function jobs.redact_history is 'Takes arguments and results out of the history when the kind''s period is '
    'over, up to 5,000 of each; returns how many.';

-- Chores ------------------------------------------------------------------------------------------------------------------

create function jobs.do_chore(chore text, every interval, months int) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
    done bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('jobs.chore'), hashtext(chore)) then
        return null;
    end if;
    -- A time to come was written under a clock that was ahead.
    perform from jobs.chore c
    where c.name = do_chore.chore and c.last_run_at > moment - every / 2 and c.last_run_at <= moment;
    if found then
        return null;
    end if;
    done := case chore
        when 'history.extend' then jobs.extend_history(3)
        when 'history.drop' then jobs.drop_history(months)
        when 'history.redact' then jobs.redact_history()
        when 'history.sweep' then jobs.sweep_history()
        when 'dependencies.mend' then jobs.mend_dependencies()
    end;
    if done = 0 then
        insert into jobs.chore (name, last_run_at) values (do_chore.chore, moment)
        on conflict (name) do update set last_run_at = moment;
    end if;
    return done;
end
$$;

comment on function jobs.do_chore is 'Does a bounded part of a chore and returns how much; 0 when it is done for the '
    'interval, null when it is another node''s turn or too early. Months are how long the history is kept.';

revoke execute on all functions in schema jobs from public;
