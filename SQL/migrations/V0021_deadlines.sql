-- Deadlines that are watched: how long each is, every version of its end, and what was done when it had passed.
--
-- A holiday that is announced while a deadline runs gives the employee more time or changes nothing; what was told
-- before is never taken back, and both versions are kept.

insert into mutasi.civil_job (kind) values ('deadline.watch');

-- Deadlines ------------------------------------------------------------------------------------------------------------

alter table mutasi.deadline
    add column length smallint check (length >= 0),
    add column length_unit text check (length_unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'MONTHS')),
    add column overdue_at timestamptz,
    add constraint deadline_length_has_unit check (num_nulls(length, length_unit) in (0, 2)),
    -- One in hours ends at a moment of that day, by which the watch goes.
    add constraint deadline_ends_on_its_last_day check (
        (ends_at at time zone case zone
            when 'WIB' then 'Asia/Jakarta' when 'WITA' then 'Asia/Makassar' else 'Asia/Jayapura' end)::date = last_day);
comment on column mutasi.deadline.length is 'Empty where somebody named the last day, and nothing was counted.';
comment on column mutasi.deadline.overdue_at is 'When deadline.watch found it passed and told whoever is concerned: once.';

create table mutasi.deadline_version (
    deadline_id bigint references mutasi.deadline,
    number smallint check (number between 1 and 10000),
    last_day date not null,
    calendar_version text not null check (length(calendar_version) <= 64),
    holds boolean not null,
    computed_at timestamptz not null default mutasi.civil_now(),
    primary key (deadline_id, number)
);
comment on table mutasi.deadline_version is 'Every end that was ever computed of a deadline, the first first.';
comment on column mutasi.deadline_version.holds is 'False for one that would have taken time from the employee, or given it '
    'to the authority: it was computed, and changed nothing.';
insert into mutasi.deadline_version (deadline_id, number, last_day, calendar_version, holds)
select id, 1, last_day, calendar_version, true from mutasi.deadline;
create trigger deadline_version_unchanged before update or delete or truncate on mutasi.deadline_version
    for each statement execute function mutasi.refuse_change();

create function mutasi.keep_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['last_day', 'ends_at', 'calendar_version', 'met_at', 'stopped_at', 'overdue_at'];
begin
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable
        or (old.met_at is not null and new.met_at is distinct from old.met_at)
        or (old.stopped_at is not null and new.stopped_at is distinct from old.stopped_at)
    then
        raise exception 'what a deadline was set for never changes' using errcode = 'insufficient_privilege';
    end if;
    if new.last_day < old.last_day then
        raise exception 'a deadline never comes nearer'
            using errcode = 'check_violation', constraint = 'deadline_only_grows', table = 'deadline';
    end if;
    -- Of a later day nobody has been told yet that it passed.
    if new.last_day > old.last_day then
        new.overdue_at := null;
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_deadline() from public;

create trigger deadline_kept before update on mutasi.deadline for each row execute function mutasi.keep_deadline();
create trigger deadline_stays before delete or truncate on mutasi.deadline
    for each statement execute function mutasi.refuse_change();

create function mutasi.log_deadline_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' or new.last_day <> old.last_day then
        insert into mutasi.deadline_version (deadline_id, number, last_day, calendar_version, holds)
        select new.id, coalesce(max(v.number), 0) + 1, new.last_day, new.calendar_version, true
        from mutasi.deadline_version v where v.deadline_id = new.id;
    end if;
    return null;
end
$$;
revoke execute on function mutasi.log_deadline_version() from public;

create trigger deadline_version_logged after insert or update on mutasi.deadline
    for each row execute function mutasi.log_deadline_version();
