-- The way of a need from its draft to its closing, with who did what.
--
-- The rules are those of the domain's state machine. What must hold whoever writes is held here a second time: one event
-- for every change, in its transaction; four eyes; and a number of people placed that fits the state.

alter table mutasi.need
    add stated_by uuid references mutasi.employee,
    add stated_as text,
    add verified_by uuid references mutasi.employee,
    add plan_year smallint check (plan_year between 1900 and 9999),
    add placed smallint not null default 0,
    add version integer not null default 1;
comment on column mutasi.need.stated_by is 'Empty for a need that was decided elsewhere and taken over, such as by an import.';
comment on column mutasi.need.stated_as is 'In which role they stated it.';
comment on column mutasi.need.plan_year is 'The year of the plan it belongs to: that of the TMT, or of its registration when that is later.';
comment on column mutasi.need.placed is 'How many people were placed for it.';
comment on column mutasi.need.version is 'The number of its last event.';

update mutasi.need
set plan_year = greatest(extract(year from effective_on), extract(year from created_at at time zone 'Asia/Jakarta'));

alter table mutasi.need
    alter plan_year set not null,
    add constraint need_placed_fits check (
        placed between 0 and people
        and (state <> 'OPEN' or placed = 0)
        and (state <> 'PARTLY_FILLED' or placed between 1 and people - 1)
        and (state <> 'FILLED' or placed = people)) not valid,
    add constraint need_second_person_verifies check (verified_by <> stated_by),
    add constraint need_stated_in_a_role check ((stated_by is null) = (stated_as is null)),
    add constraint need_verified_by_somebody check (
        stated_by is null or verified_by is not null
        or state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'CANCELLED', 'EXPIRED'));
create index need_plan_year on mutasi.need (plan_year)
    where state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED');

create table mutasi.need_event (
    need_id bigint not null references mutasi.need,
    number integer not null,
    name mutasi.code not null check (name in (
        'STATED', 'TAKEN_OVER', 'EDITED', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'REJECTED', 'OPENED', 'FILLED', 'VACATED',
        'CLOSED', 'CANCELLED', 'EXPIRED')),
    from_state text,
    to_state text not null,
    actor uuid references mutasi.employee,
    role text not null,
    reason text check (length(btrim(reason)) between 1 and 4000),
    placed smallint,
    at timestamptz not null,
    recorded_by text not null default session_user,
    transaction xid8 not null,
    primary key (need_id, number),
    constraint need_change_of_a_person check ((role = 'SISTEM') = (actor is null)),
    constraint need_change_in_its_role check (case
        when name in ('TAKEN_OVER', 'FILLED', 'VACATED', 'EXPIRED') then role = 'SISTEM'
        when name in ('STATED', 'EDITED', 'SUBMITTED') then role in ('OPERATOR', 'KEPALA_OPD', 'ATASAN')
        when name in ('VERIFIED', 'RETURNED', 'REJECTED') then role = 'VERIFIKATOR'
        else role in ('OPERATOR', 'PYB', 'PPK')
    end),
    constraint need_reason_is_written
        check (name not in ('RETURNED', 'REJECTED', 'VACATED', 'CANCELLED') or reason is not null)
);
comment on table mutasi.need_event is 'What happened to needs, one event for every change.';
comment on column mutasi.need_event.actor is 'Empty for the system, which counts placements and ends plans, and for an import.';
comment on column mutasi.need_event.role is 'In which role it was done, as in proposal_event.';

insert into mutasi.need_event (need_id, number, name, to_state, role, at, recorded_by, transaction)
select n.id, 1, 'TAKEN_OVER', n.state, 'SISTEM', n.created_at, n.created_by, pg_current_xact_id() from mutasi.need n;

create function mutasi.number_need_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Events of one need are written one after the other, whoever writes.
    perform from mutasi.need n where n.id = new.need_id for update;
    if new.name = 'VERIFIED' and exists (
        select from mutasi.need_event e
        where e.need_id = new.need_id and e.actor = new.actor and e.name in ('STATED', 'EDITED', 'SUBMITTED')
    ) then
        raise exception 'whoever stated the need does not verify it'
            using errcode = 'check_violation', constraint = 'need_second_person_verifies', table = 'need_event';
    end if;
    new.number := 1 + coalesce(
        (select max(e.number) from mutasi.need_event e where e.need_id = new.need_id), 0);
    new.at := mutasi.civil_now();
    new.recorded_by := session_user;
    new.transaction := pg_current_xact_id();
    return new;
end
$$;
revoke execute on function mutasi.number_need_event() from public;

create trigger need_event_numbered before insert on mutasi.need_event
    for each row execute function mutasi.number_need_event();
create trigger need_event_unchanged before update or delete or truncate on mutasi.need_event
    for each statement execute function mutasi.refuse_change();

create function mutasi.begin_need() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    new.version := 1;
    new.plan_year := coalesce(new.plan_year, greatest(
        extract(year from new.effective_on), extract(year from mutasi.civil_today())));
    if (new.stated_by is not null and new.state <> 'DRAFT') or new.verified_by is not null or new.placed <> 0 then
        raise exception 'a need that somebody states begins as a draft'
            using errcode = 'check_violation', constraint = 'need_begins_as_draft', table = 'need';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.begin_need() from public;
create trigger need_begun before insert on mutasi.need for each row execute function mutasi.begin_need();

-- Whoever registers a need, an import too, leaves its first event.
create function mutasi.record_need() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into mutasi.need_event (need_id, name, to_state, actor, role)
    values (new.id, case when new.stated_by is null then 'TAKEN_OVER' else 'STATED' end, new.state, new.stated_by,
        coalesce(new.stated_as, 'SISTEM'));
    return null;
end
$$;
revoke execute on function mutasi.record_need() from public;
create trigger need_recorded after insert on mutasi.need for each row execute function mutasi.record_need();

create function mutasi.count_need_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if (new.id, new.code, new.stated_by, new.stated_as, new.created_at, new.created_by)
        is distinct from (old.id, old.code, old.stated_by, old.stated_as, old.created_at, old.created_by)
        or (old.state not in ('DRAFT', 'RETURNED')
            and (new.post_code, new.unit_id, new.people, new.source)
                is distinct from (old.post_code, old.unit_id, old.people, old.source))
    then
        raise exception 'what a need asks for changes in its draft only' using errcode = 'insufficient_privilege';
    end if;
    -- An edit of the draft counts as a change where its writer says so.
    if (new.state, new.placed, new.verified_by) is distinct from (old.state, old.placed, old.verified_by)
        or new.version <> old.version
    then
        new.version := old.version + 1;
    end if;
    return new;
end
$$;
revoke execute on function mutasi.count_need_change() from public;
create trigger need_change_counted before update on mutasi.need
    for each row execute function mutasi.count_need_change();

create function mutasi.require_need_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.need_event e
    where e.need_id = new.id and e.number = new.version and e.to_state = new.state and e.from_state = old.state
        and e.transaction = pg_current_xact_id();
    if not found then
        raise exception 'a change of a need has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_need_change', table = 'need';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_need_event() from public;
create constraint trigger need_has_event after update on mutasi.need deferrable initially deferred
    for each row when (new.version <> old.version) execute function mutasi.require_need_event();

create function mutasi.require_need_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.need n where n.id = new.need_id and n.version >= new.number;
    if not found then
        raise exception 'an event has no change of its own'
            using errcode = 'check_violation', constraint = 'one_change_for_each_need_event', table = 'need_event';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_need_change() from public;
create constraint trigger need_event_has_change after insert on mutasi.need_event deferrable initially deferred
    for each row execute function mutasi.require_need_change();

-- An edited draft keeps the standard of the post it asks for now.
create function mutasi.renew_standard() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    delete from mutasi.need_requirement r where r.need_id = new.id;
    insert into mutasi.need_requirement (need_id, competency_code, level)
    select new.id, s.competency_code, s.level from mutasi.competency_standard s where s.post_code = new.post_code;
    return null;
end
$$;
revoke execute on function mutasi.renew_standard() from public;
create trigger need_renews_standard after update of post_code on mutasi.need
    for each row when (new.post_code <> old.post_code) execute function mutasi.renew_standard();

-- Whoever revokes a decree has the need counted anew in the same transaction.
create function mutasi.require_need_vacated() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.need n
    where n.id = new.need_id and n.state in ('PARTLY_FILLED', 'FILLED') and n.placed > (
        select count(*) from mutasi.proposal p
        where p.need_id = n.id
            and p.state in ('PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED'));
    if found then
        raise exception 'the need still counts somebody whose decree was revoked'
            using errcode = 'check_violation', constraint = 'need_counts_who_is_placed', table = 'need';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_need_vacated() from public;
create constraint trigger proposal_revoked_for_its_need after update on mutasi.proposal
    deferrable initially deferred for each row when (new.state = 'REVOKED' and old.state <> 'REVOKED')
    execute function mutasi.require_need_vacated();
