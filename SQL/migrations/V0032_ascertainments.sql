-- What letters say where gates have no data, conflicts of identity that an import met, and who took office when.
--
-- No gate is taken for passed that nobody examined: what no file brings is ascertained by somebody with a letter.

-- Ascertained by letter --------------------------------------------------------------------------------------------------

create table mutasi.ascertainment (
    id bigint generated always as identity primary key,
    gates text[] not null check (cardinality(gates) > 0 and array_position(gates, null) is null),
    is_met boolean not null,
    post_code mutasi.code references mutasi.post,
    issuer text not null check (issuer in ('PEGAWAI', 'UNIT', 'PEJABAT', 'JPT_PRATAMA', 'JPT_MADYA', 'JPT_UTAMA', 'PPK',
        'INSPEKTORAT', 'TPK', 'LAIN')),
    letter_number text not null check (length(btrim(letter_number)) between 1 and 100),
    letter_date date not null,
    valid_until date,
    entered_by uuid not null references mutasi.employee,
    recorded_by text not null default session_user,
    entered_at timestamptz not null default mutasi.civil_now(),
    transaction xid8 not null default pg_current_xact_id(),
    withdrawn_at timestamptz,
    withdrawn_by uuid references mutasi.employee,
    withdrawal_reason text check (length(btrim(withdrawal_reason)) between 1 and 4000),
    -- Peraturan BKN 5/2019 Ps 3: discipline, courts, study assignments and service bonds.
    constraint entitled_issuer check (
        not (gates && array['E08', 'E09', 'E10', 'E11'])
        or issuer in ('JPT_PRATAMA', 'JPT_MADYA', 'JPT_UTAMA', 'PPK')),
    constraint said_of_a_post check (
        not (gates && array['E17', 'E18', 'E19', 'E20', 'E21', 'E22']) or post_code is not null),
    check (valid_until >= letter_date),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);
comment on table mutasi.ascertainment is 'Surat keterangan: what a letter says of gates without data. Courts and '
    'accommodations are specific personal data (UU 27/2022 Ps 4): for a restricted role only.';

create table mutasi.ascertainment_employee (
    ascertainment_id bigint references mutasi.ascertainment,
    employee_id uuid references mutasi.employee,
    primary key (ascertainment_id, employee_id)
);
comment on table mutasi.ascertainment_employee is 'Whom the letter names; it says nothing of anybody else.';
create index ascertainment_employee_employee on mutasi.ascertainment_employee (employee_id);

create trigger ascertainment_kept before update on mutasi.ascertainment
    for each row execute function mutasi.keep_but_withdraw();
create trigger ascertainment_stays before delete or truncate on mutasi.ascertainment
    for each statement execute function mutasi.refuse_change();
create trigger ascertainment_employee_unchanged before update or delete or truncate on mutasi.ascertainment_employee
    for each statement execute function mutasi.refuse_change();

create function mutasi.require_ascertained_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_table_name = 'ascertainment' then
        if not exists (select from mutasi.ascertainment_employee p where p.ascertainment_id = new.id) then
            raise exception 'an ascertainment names nobody'
                using errcode = 'check_violation', constraint = 'ascertainment_names_somebody', table = 'ascertainment';
        end if;
    -- Nobody is added later to what a letter said: its people are written with it.
    elsif not exists (
        select from mutasi.ascertainment a
        where a.id = new.ascertainment_id and a.transaction = pg_current_xact_id()
    ) then
        raise exception 'people are not added to an ascertainment later'
            using errcode = 'check_violation', constraint = 'ascertainment_is_whole', table = 'ascertainment_employee';
    end if;
    return null;
end
$$;
create constraint trigger ascertainment_names_somebody after insert on mutasi.ascertainment
    deferrable initially deferred for each row execute function mutasi.require_ascertained_people();
create constraint trigger ascertainment_is_whole after insert on mutasi.ascertainment_employee
    deferrable initially immediate for each row execute function mutasi.require_ascertained_people();

create trigger ascertainment_employee_told after insert on mutasi.ascertainment_employee
    referencing new table as changed for each statement execute function mutasi.tell_of_person('employee_id');

create function mutasi.tell_of_withdrawn_ascertainment() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    people uuid[] := (
        select array_agg(distinct w.employee_id)
        from changed c
        join mutasi.ascertainment_employee p on p.ascertainment_id = c.id
        join mutasi.person_on_the_way w on w.employee_id = p.employee_id);
begin
    perform mutasi.ask_for_evaluations(people) where people is not null;
    return null;
end
$$;
create trigger ascertainment_told after update on mutasi.ascertainment
    referencing new table as changed for each statement execute function mutasi.tell_of_withdrawn_ascertainment();

-- Conflicts of identity --------------------------------------------------------------------------------------------------

create table mutasi.identity_conflict (
    id bigint generated always as identity primary key,
    employee_id uuid not null references mutasi.employee,
    run_id bigint references mutasi.import_run on delete set null,
    found_at timestamptz not null default mutasi.civil_now(),
    settled_at timestamptz
);
comment on table mutasi.identity_conflict is 'Employees whose NIP two different rows of a file claimed (NIP11); settled by a '
    'later file that has one row for it. Gate E33.';
create unique index identity_conflict_open on mutasi.identity_conflict (employee_id) where settled_at is null;

create trigger identity_conflict_told after insert on mutasi.identity_conflict
    referencing new table as changed for each statement execute function mutasi.tell_of_person('employee_id');
create trigger identity_conflict_settled after update on mutasi.identity_conflict
    referencing new table as changed for each statement execute function mutasi.tell_of_person('employee_id');

-- Heads of regions -------------------------------------------------------------------------------------------------------

create table mutasi.head_inauguration (
    id bigint generated always as identity primary key,
    -- The agency of the region; empty for all agencies on record.
    jurisdiction mutasi.code,
    inaugurated_on date not null,
    letter_number text not null check (length(btrim(letter_number)) between 1 and 100),
    letter_date date not null,
    entered_by uuid not null references mutasi.employee,
    recorded_by text not null default session_user,
    entered_at timestamptz not null default mutasi.civil_now(),
    unique nulls not distinct (jurisdiction, inaugurated_on)
);
comment on table mutasi.head_inauguration is 'When heads of regions took office (UU 10/2016 Ps 162(3)); of a day the last one '
    'before it counts. Gate E25.';
create trigger head_inauguration_unchanged before update or delete or truncate on mutasi.head_inauguration
    for each statement execute function mutasi.refuse_change();
create trigger head_inauguration_told after insert on mutasi.head_inauguration
    for each statement execute function mutasi.tell_of_moratorium();

-- Nobody takes up a post -------------------------------------------------------------------------------------------------

-- An official is replaced by the oath and the start of duty: what the gates E24 and E25 say of that day and of the TMT, by
-- today's data, stops them, unless the Minister has approved it of this person.
create function mutasi.is_closed_to_replacement(subject mutasi.proposal, day date, gate text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    own mutasi.employee;
    posts text[];
    units text[];
    began date;
begin
    select * into strict own from mutasi.employee e where e.id = subject.employee_id;
    posts := array[subject.target ->> 'post', own.post_code];
    units := array[subject.target ->> 'unit', own.unit_id];
    if gate = 'E24' then
        return exists (
            select from unnest(posts) p cross join unnest(units) u cross join unnest(array[day, subject.effective_on]) d
            where mutasi.covering_moratorium(p, u, d) is not null);
    end if;
    began := (
        select max(h.inaugurated_on) from mutasi.head_inauguration h
        where h.inaugurated_on <= day
            and (h.jurisdiction is null or h.jurisdiction in (select mutasi.agency_of(u) from unnest(units) u)));
    return began is not null
        and exists (select from mutasi.post p where p.code = any (posts) and p.kind in (1, 3))
        and (day >= began + make_interval(months => mutasi.rule_number(
            'HEAD_INAUGURATION', mutasi.level_of_post(posts[1]), mutasi.civil_today())::int)) is not true;
end
$$;

create function mutasi.require_no_moratorium() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    today date := mutasi.civil_today();
    day date := coalesce(
        (new.facts ->> case new.state when 'INAUGURATED' then 'inauguratedOn' else 'placedOn' end)::date, today);
begin
    if exists (
        select from unnest(array['E24', 'E25']) g(code)
        left join lateral (
            select r.grounds from mutasi.waiver_rule r where r.gate = g.code order by r.version desc limit 1) r on true
        where mutasi.is_closed_to_replacement(new, day, g.code) and not exists (
            select from mutasi.waiver w join mutasi.waiver_employee e on e.waiver_id = w.id
            where e.employee_id = new.employee_id and w.gate = g.code and w.role = 'MENDAGRI' and w.withdrawn_at is null
                and today between w.letter_date and coalesce(w.valid_until, 'infinity')
                and (coalesce(cardinality(r.grounds), 0) = 0 or w.ground = any (r.grounds)))
    ) then
        raise exception 'officials may not be replaced on that day'
            using errcode = 'check_violation', constraint = 'nobody_replaced_in_a_moratorium', table = 'proposal';
    end if;
    return null;
end
$$;
create trigger proposal_outside_moratorium after update on mutasi.proposal
    for each row when (new.state in ('INAUGURATED', 'PLACED') and old.state <> new.state)
    execute function mutasi.require_no_moratorium();

-- Where the rule HANDOVER has it of the level that is left, duty starts elsewhere once both sides have confirmed the list.
create function mutasi.require_handover() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if mutasi.rule_number('HANDOVER', mutasi.level_of_post(new.origin ->> 'post'), mutasi.civil_today()) > 0
        and (select count(*) from mutasi.handover_confirmation c where c.proposal_id = new.id) < 2
    then
        raise exception 'what is handed over with the post is not confirmed by both sides'
            using errcode = 'check_violation', constraint = 'duty_starts_after_handover', table = 'proposal';
    end if;
    return null;
end
$$;
create trigger proposal_handed_over after update on mutasi.proposal
    for each row when (new.state = 'PLACED' and old.state <> new.state) execute function mutasi.require_handover();

revoke execute on function mutasi.is_closed_to_replacement(mutasi.proposal, date, text), mutasi.require_no_moratorium(),
    mutasi.require_handover(),
    mutasi.require_ascertained_people(), mutasi.tell_of_withdrawn_ascertainment() from public;
