-- Jobs that come again by the clock. Only the database's clock and its time zones decide. The reading of an entry, the
-- search for its next time and its run stand together, since none is of use without the others: hence the length.

alter table jobs.schedule
    add version int not null default 1,
    add retry_at timestamptz;

comment on column jobs.schedule.version is 'The version of the arguments'' shape.';
comment on column jobs.schedule.zone is 'WIB, WITA, WIT or an IANA name.';
comment on column jobs.schedule.missed is 'Firings that nobody was there to run: none, the last, or all up to missed_limit.';
comment on column jobs.schedule.next_run_at is 'When it fires next; null is found out by the next run.';
comment on column jobs.schedule.last_run_at is 'The firing that was last enqueued.';
comment on column jobs.schedule.retry_at is 'Not before this time after a fault.';

-- Cron ----------------------------------------------------------------------------------------------------------------

create function jobs.read_cron_field(field text, label text, low int, high int, names text[] default '{}') returns int[]
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    item text;
    part text[];
    bounds int[];
    step int;
    fault text;
    numbers int[] := '{}';
begin
    foreach item in array string_to_array(field, ',') loop
        part := regexp_match(item, '^(?:\*|([0-9]{1,4}|[a-z]+)(-([0-9]{1,4}|[a-z]+))?)(/([0-9]{1,4}))?$');
        bounds := array(
            select case when bound ~ '^[0-9]' then bound::int else array_position(names, bound) - 1 + low end
            from unnest(array[part[1], coalesce(part[3], part[1])]) with ordinality given (bound, place)
            where bound is not null order by place);
        -- Sunday is 0 and 7: a range may end with it under either number.
        if high = 7 and bounds[1] > 0 and bounds[2] = 0 then
            bounds[2] := 7;
        end if;
        step := part[5]::int;
        fault := case
            when part is null
                then format('write a number from %s to %s, a range such as %1$s-%2$s or *, each with a step such as */2 '
                    'if there is to be one, and commas between several', low, high)
            when array_position(bounds, null) is not null
                then case when names = '{}' then 'it takes numbers alone'
                    else format('write one of %s, or a number', array_to_string(names, ', ')) end
            when bounds[1] not between low and high or bounds[2] not between low and high
                then format('it takes %s to %s', low, high)
            when bounds[1] > bounds[2]
                then format('the range runs backwards; write %s-%s,%s-%s', bounds[1], high, low, bounds[2])
            when step is not null and part[1] is not null and part[2] is null
                then format('a step needs a range; write %s-%s/%s', bounds[1], high, step)
            when step not between 1 and high then format('a step must be from 1 to %s', high)
        end;
        if fault is not null then
            raise exception using errcode = 'invalid_parameter_value',
                message = format('cron refused: %s "%s": %s', label, item, fault);
        end if;
        numbers := numbers || array(
            select generate_series(coalesce(bounds[1], low), coalesce(bounds[2], high), coalesce(step, 1)));
    end loop;
    return array(select distinct number from unnest(numbers) number order by number);
end
$$;
comment on function jobs.read_cron_field is 'Reads a field of a cron entry, and refuses it with what is wrong in it.';

create function jobs.read_cron(
    cron text, out minutes int[], out hours int[], out days int[], out months int[], out weekdays int[],
    out either boolean, out steady boolean
)
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    entry text := lower(btrim(cron, E' \t\r\n'));
    fields text[];
begin
    if coalesce(length(cron) not between 1 and 500, true) then
        raise exception using errcode = 'invalid_parameter_value',
            message = 'cron refused: write five fields, such as 30 7 * * mon-fri, in at most 500 characters';
    end if;
    fields := regexp_split_to_array(
        case entry
            when '@hourly' then '0 * * * *'
            when '@daily' then '0 0 * * *'
            when '@midnight' then '0 0 * * *'
            when '@weekly' then '0 0 * * 0'
            when '@monthly' then '0 0 1 * *'
            when '@yearly' then '0 0 1 1 *'
            when '@annually' then '0 0 1 1 *'
            else entry
        end, '\s+');
    if fields[1] like '@%' then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('cron refused: "%s" is not known; write @hourly, @daily, @weekly, @monthly, @yearly or '
                'five fields', entry);
    elsif cardinality(fields) <> 5 then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('cron refused: "%s" has %s fields and needs five: minute, hour, day of month, month, day '
                'of week', entry, cardinality(fields));
    end if;
    minutes := jobs.read_cron_field(fields[1], 'minute', 0, 59);
    hours := jobs.read_cron_field(fields[2], 'hour', 0, 23);
    days := jobs.read_cron_field(fields[3], 'day of month', 1, 31);
    months := jobs.read_cron_field(fields[4], 'month', 1, 12,
        array['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);
    weekdays := array_replace(jobs.read_cron_field(fields[5], 'day of week', 0, 7,
        array['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']), 7, 0);
    -- As in Vixie cron the first character decides: a field such as */2 counts as not restricted.
    either := fields[3] not like '*%' and fields[5] not like '*%';
    steady := fields[2] like '*%';
end
$$;

comment on function jobs.read_cron is 'Reads a cron entry; either: a day matches by its date or its weekday, else it '
    'must by both; steady: an interval, which goes on through an hour that comes twice.';

create function jobs.next_local(cron text, since timestamp) returns timestamp
language plpgsql immutable strict
set search_path = pg_catalog, pg_temp
as $$
declare
    entry record := jobs.read_cron(cron);
    start timestamp := date_trunc('minute', since + interval '1 minute' - interval '1 microsecond');
    day date := start;
    from_hour int := extract(hour from start);
    from_minute int := extract(minute from start);
    by_date boolean;
    by_weekday boolean;
    at_hour int;
    -- The longest silence there is: a 29 February on one weekday, across a century that has no leap day.
    horizon date := start + interval '41 years';
begin
    while day < horizon loop
        if extract(month from day)::int <> all (entry.months) then
            day := date_trunc('month', day::timestamp) + interval '1 month';
        else
            by_date := extract(day from day)::int = any (entry.days);
            by_weekday := extract(dow from day)::int = any (entry.weekdays);
            if (by_date and by_weekday) or (entry.either and (by_date or by_weekday)) then
                at_hour := (
                    select min(hour) from unnest(entry.hours) hour
                    where hour > from_hour
                        or (hour = from_hour and entry.minutes[cardinality(entry.minutes)] >= from_minute));
                if at_hour is not null then
                    return day + make_time(at_hour, (
                        select min(minute) from unnest(entry.minutes) minute
                        where at_hour > from_hour or minute >= from_minute), 0);
                end if;
            end if;
            day := day + 1;
        end if;
        from_hour := 0;
        from_minute := 0;
    end loop;
    return null;
end
$$;

comment on function jobs.next_local is 'The first local time at or after the given one that a cron entry names; null '
    'when there is none.';

-- Time zones ------------------------------------------------------------------------------------------------------------

create function jobs.iana_zone(zone text) returns text
language sql immutable strict parallel safe
return case upper(zone)
    when 'WIB' then 'Asia/Jakarta' when 'WITA' then 'Asia/Makassar' when 'WIT' then 'Asia/Jayapura' else zone
end;
comment on function jobs.iana_zone is 'The IANA name of WIB, WITA and WIT; any other zone as it is.';

create function jobs.check_zone(zone text) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- AT TIME ZONE alone would take any word with a number behind it as the rule of a zone of its own.
    if not exists (select from pg_timezone_names z where lower(z.name) = lower(jobs.iana_zone(zone))) then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('time zone refused: "%s" is not known; write WIB, WITA, WIT or an IANA name such as '
                'Asia/Jakarta', zone);
    end if;
end
$$;
comment on function jobs.check_zone is 'Refuses a zone that is not known.';

create function jobs.clock_change(zone text, since timestamptz, until timestamptz) returns timestamptz
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    shift interval := (since at time zone zone) - (since at time zone 'UTC');
    middle timestamptz;
begin
    if (until at time zone zone) - (until at time zone 'UTC') = shift then
        return null;
    end if;
    while until - since > interval '1 microsecond' loop
        middle := since + (until - since) / 2;
        if (middle at time zone zone) - (middle at time zone 'UTC') = shift then
            since := middle;
        else
            until := middle;
        end if;
    end loop;
    return until;
end
$$;

comment on function jobs.clock_change is 'When the zone''s clocks were put forward or back, in a time in which that '
    'happened once at the most; null when they were not.';

create function jobs.moments(local timestamp, zone text, out first timestamptz, out last timestamptz)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    before timestamptz;
begin
    -- Of a time that comes twice this is the second, of a skipped one what clocks that were not put forward would show.
    last := local at time zone zone;
    -- No clock was ever put forward or back by more than a day.
    before := last - interval '25 hours';
    if last at time zone zone <> local then
        last := jobs.clock_change(zone, before, last);
        first := last;
    else
        first := (local - ((before at time zone zone) - (before at time zone 'UTC'))) at time zone 'UTC';
        if first > last or first at time zone zone <> local then
            first := last;
        end if;
    end if;
end
$$;

comment on function jobs.moments is 'When a local time comes: twice where clocks are put back over it, at the jump '
    'where they are put forward over it.';

create function jobs.next_firing(cron text, zone text, after timestamptz) returns timestamptz
language plpgsql stable strict
set search_path = pg_catalog, pg_temp
as $$
declare
    place text := jobs.iana_zone(zone);
    steady boolean := (jobs.read_cron(cron)).steady;
    local timestamp := after at time zone place;
    moment record;
    change timestamptz;
begin
    if not isfinite(after) then
        return null;
    end if;
    loop
        local := jobs.next_local(cron, date_trunc('minute', local) + interval '1 minute');
        if local is null then
            return null;
        end if;
        moment := jobs.moments(local, place);
        exit when moment.first > after;
        if steady and moment.last > after then
            return moment.last;
        end if;
    end loop;
    if steady then
        -- Once clocks are put back they show times again that have passed: an interval goes on through them.
        change := jobs.clock_change(place, after, least(moment.first, after + interval '25 hours'));
        if change is not null then
            return least(
                moment.first, (jobs.moments(jobs.next_local(cron, change at time zone place), place)).last);
        end if;
    end if;
    return moment.first;
end
$$;

comment on function jobs.next_firing is 'When a cron entry fires next: a local time that clocks skip fires once, at the '
    'jump; one that comes twice fires the first time, unless every hour (*) or every few (*/2) are meant. Null when it '
    'never does.';

create function jobs.next_firings(cron text, zone text, after timestamptz, amount int) returns setof timestamptz
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    for n in 1 .. amount loop
        after := jobs.next_firing(cron, zone, after);
        exit when after is null;
        return next after;
    end loop;
end
$$;
comment on function jobs.next_firings is 'So many times at which a cron entry fires next.';

create function jobs.due_firings(cron text, zone text, since timestamptz, until timestamptz, amount int)
returns timestamptz[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    span interval := make_interval(mins => amount);
    start timestamptz;
    firing timestamptz;
    firings timestamptz[];
begin
    -- Backwards from the end, ever further, so that a year of minutes is not gone through for the last of them.
    loop
        start := greatest(since, until - span);
        firings := case when start = since then array[since] else '{}' end;
        firing := start;
        loop
            firing := jobs.next_firing(cron, zone, firing);
            exit when firing is null or firing > until;
            firings := firings || firing;
        end loop;
        exit when start = since or cardinality(firings) >= amount;
        span := span * 2;
    end loop;
    return firings[greatest(1, cardinality(firings) - amount + 1):];
end
$$;

comment on function jobs.due_firings is 'The last firings up to a moment, of which the first possible is since itself.';

create function jobs.check_cron(cron text, zone text default 'UTC') returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform jobs.check_zone(zone);
    if jobs.next_firing(cron, zone, now()) is null then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('cron refused: "%s" never fires: no such day of month is in such a month', cron);
    end if;
end
$$;

comment on function jobs.check_cron is 'Refuses what is no cron entry, never fires, or names an unknown zone, with what '
    'is wrong in which field and how to mend it.';

-- Running -----------------------------------------------------------------------------------------------------------------

create function jobs.fire_schedule(entry jobs.schedule, moment timestamptz) returns int
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    due timestamptz[] := '{}';
    following timestamptz := jobs.next_firing(entry.cron, entry.zone, moment);
    firing timestamptz;
    job_id bigint;
begin
    if following is null then
        perform jobs.check_cron(entry.cron, entry.zone);
    end if;
    if entry.last_run_at > moment + interval '1 hour' then
        -- It fired under a clock that was ahead, and would be silent until that time has come.
        entry.last_run_at := null;
    elsif entry.next_run_at is not null then
        due := jobs.due_firings(entry.cron, entry.zone, entry.next_run_at, moment,
            case entry.missed when 'all' then entry.missed_limit else 1 end);
        if entry.missed = 'skip' then
            -- A firing is missed when its minute is over.
            due := array(select d from unnest(due) d where d > moment - interval '1 minute' order by d);
        end if;
    end if;
    foreach firing in array due loop
        -- The row's lock keeps a firing from being enqueued twice; the key would too, and names the schedule.
        job_id := jobs.enqueue(
            kind => entry.kind, args => entry.args, version => entry.version, queue => entry.queue,
            priority => entry.priority, run_at => firing, unique_key => format('schedule %s %s', entry.name,
                to_char(firing at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')));
    end loop;
    update jobs.schedule s
    set next_run_at = following, last_run_at = coalesce(firing, entry.last_run_at),
        last_job_id = coalesce(job_id, entry.last_job_id), fault = null, retry_at = null
    where s.name = entry.name;
    return cardinality(due);
end
$$;

create function jobs.run_schedules(
    out fired bigint, out late bigint, out failed text[], out faults text[], out mended text[], out next_us bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
    entry jobs.schedule;
begin
    fired := 0;
    late := 0;
    failed := '{}';
    faults := '{}';
    mended := '{}';
    for entry in
        select s.* from jobs.schedule s
        where s.enabled and coalesce(s.retry_at, '-infinity') <= moment
            and (coalesce(s.next_run_at, '-infinity') <= moment or s.last_run_at > moment + interval '1 hour')
        order by s.next_run_at nulls first
        limit 50
        for update skip locked
    loop
        -- What is left is found by the next call.
        exit when clock_timestamp() > moment + interval '2 seconds';
        begin
            fired := fired + jobs.fire_schedule(entry, moment);
            if entry.fault is not null then
                mended := mended || entry.name;
            elsif entry.next_run_at <= moment - interval '1 minute' then
                late := late + 1;
            end if;
        exception when others then
            update jobs.schedule s set fault = sqlerrm, retry_at = moment + interval '1 minute'
            where s.name = entry.name;
            if entry.fault is distinct from sqlerrm then
                failed := failed || entry.name;
                faults := faults || sqlerrm;
            end if;
        end;
    end loop;
    select extract(epoch from min(greatest(s.next_run_at, s.retry_at, moment)) - clock_timestamp()) * 1000000
    into next_us from jobs.schedule s where s.enabled;
end
$$;

comment on function jobs.run_schedules is 'Enqueues what the due entries name and moves them on; one that cannot be run '
    'keeps its fault, stops no other, and is tried again after a minute. Any node may call it at any time: failed and '
    'faults are what is new since the last call, late are entries that were due for more than a minute, next_us is '
    'when it is next worth calling.';

-- Editing -----------------------------------------------------------------------------------------------------------------

create function jobs.schedule_settings(entry jobs.schedule) returns jsonb
language sql stable
set search_path = pg_catalog, pg_temp
return case
    when entry.name is not null then to_jsonb(entry)
        - array['name', 'args', 'next_run_at', 'last_run_at', 'last_job_id', 'fault', 'retry_at']
end;

create function jobs.set_schedule(
    actor text, name text, cron text, kind text, zone text default 'Asia/Jakarta', args jsonb default '{}',
    version int default 1, queue text default 'default', priority text default 'normal', missed text default 'one',
    missed_limit int default 10, enabled boolean default true, reason text default null
) returns timestamptz
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    fault text := case
        when coalesce(length(set_schedule.name) > 100 or set_schedule.name !~ '^[a-z0-9][a-z0-9_.-]*$', true)
            then 'name must be lower-case letters, digits, dots, dashes and underscores, at most 100'
        when coalesce(set_schedule.missed not in ('skip', 'one', 'all'), true) then 'missed must be skip, one or all'
        when coalesce(set_schedule.missed_limit not between 1 and 1000, true)
            then 'missed_limit must be from 1 to 1000'
        when set_schedule.enabled is null then 'enabled must be true or false'
    end;
    before jobs.schedule;
    after jobs.schedule;
begin
    if fault is not null then
        raise exception using errcode = 'invalid_parameter_value', message = 'schedule refused: ' || fault;
    end if;
    perform jobs.check_cron(set_schedule.cron, set_schedule.zone);
    perform jobs.check_job(
        kind => set_schedule.kind, args => set_schedule.args, queue => set_schedule.queue,
        priority => set_schedule.priority, run_at => null, max_attempts => 20, unique_key => null,
        unique_scope => 'unfinished', ordering_key => null, version => set_schedule.version, timeout => null,
        concurrency_key => null, trace => null);

    select * into before from jobs.schedule s where s.name = set_schedule.name for update;
    insert into jobs.schedule (
        name, cron, zone, kind, args, version, queue, priority, missed, missed_limit, enabled, next_run_at)
    values (set_schedule.name, set_schedule.cron, set_schedule.zone, set_schedule.kind, set_schedule.args,
        set_schedule.version, set_schedule.queue, set_schedule.priority, set_schedule.missed,
        set_schedule.missed_limit, set_schedule.enabled,
        case when set_schedule.enabled
            then jobs.next_firing(set_schedule.cron, set_schedule.zone, clock_timestamp()) end)
    on conflict (name) do update
    set cron = excluded.cron, zone = excluded.zone, kind = excluded.kind, args = excluded.args,
        version = excluded.version, queue = excluded.queue, priority = excluded.priority, missed = excluded.missed,
        missed_limit = excluded.missed_limit,
        enabled = excluded.enabled, fault = null, retry_at = null,
        -- A firing that is due is not lost by an edit of something else.
        next_run_at = case
            when (schedule.cron, schedule.zone) = (excluded.cron, excluded.zone) and schedule.enabled
                and excluded.enabled then coalesce(schedule.next_run_at, excluded.next_run_at)
            else excluded.next_run_at
        end
    returning * into after;
    perform jobs.record_action(actor, 'set', 'schedule ' || set_schedule.name, jobs.schedule_settings(before),
        jobs.schedule_settings(after), reason);
    perform pg_notify('jobs', 'schedules:changed');
    return after.next_run_at;
end
$$;

comment on function jobs.set_schedule is 'Makes or changes a schedule, at once for all nodes; returns when it fires '
    'next.';

create function jobs.enable_schedule(actor text, name text, enabled boolean, reason text default null) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    before jobs.schedule;
    after jobs.schedule;
begin
    select * into before from jobs.schedule s where s.name = enable_schedule.name for update;
    if not found then
        return false;
    end if;
    if before.enabled = enable_schedule.enabled then
        return true;
    end if;
    -- What fell due while it was off is not missed: nobody wanted it.
    update jobs.schedule s
    set enabled = enable_schedule.enabled, fault = null, retry_at = null,
        next_run_at = case when enable_schedule.enabled then jobs.next_firing(s.cron, s.zone, clock_timestamp()) end
    where s.name = enable_schedule.name
    returning * into after;
    perform jobs.record_action(actor, case when after.enabled then 'enable' else 'disable' end,
        'schedule ' || enable_schedule.name, jobs.schedule_settings(before), jobs.schedule_settings(after), reason);
    perform pg_notify('jobs', 'schedules:changed');
    return true;
end
$$;

comment on function jobs.enable_schedule is 'Switches a schedule on or off; false when there is none.';

create function jobs.remove_schedule(actor text, name text, reason text default null) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    before jobs.schedule;
begin
    delete from jobs.schedule s where s.name = remove_schedule.name returning * into before;
    if not found then
        return false;
    end if;
    perform jobs.record_action(
        actor, 'remove', 'schedule ' || remove_schedule.name, jobs.schedule_settings(before), null, reason);
    return true;
end
$$;

comment on function jobs.remove_schedule is 'Removes a schedule; jobs that it has enqueued stay. False when there is '
    'none.';

revoke execute on all functions in schema jobs from public;
