-- Urgent assignments (penugasan mendesak): fast, temporary, reversible, while the post at the origin is kept.
--
-- Nothing here changes a post or a unit: an assignment becomes a transfer by a regular proposal alone. What must hold
-- whoever writes is held here: a basis with its number and date, one running assignment for a person, nobody sent twice
-- in a row while others can go, and exactly one event of the audit for every change. All that refuses an assignment
-- stands with its table: hence the length.

create table mutasi.skill (
    code mutasi.code primary key,
    name mutasi.title not null
);
comment on table mutasi.skill is 'Skills of a crisis, for which people are searched.';
insert into mutasi.skill (code, name) values
    ('SAR', 'Pencarian dan pertolongan'),
    ('TRIASE', 'Triase dan pertolongan medis'),
    ('LOGISTIK', 'Logistik bencana'),
    ('AIR_SANITASI', 'Air bersih dan sanitasi'),
    ('PSIKOSOSIAL', 'Dukungan psikososial'),
    ('GIS', 'Pemetaan dan GIS'),
    ('ALAT_BERAT', 'Operator alat berat'),
    ('DAPUR_UMUM', 'Dapur umum'),
    ('KOMUNIKASI', 'Komunikasi radio dan posko');

create table mutasi.deployable (
    employee_id uuid primary key references mutasi.employee,
    volunteered_at timestamptz,
    is_available boolean not null default true,
    travel_minutes integer not null check (travel_minutes between 0 and 100000),
    changed_at timestamptz not null default mutasi.civil_now(),
    changed_by text not null default session_user
);
comment on table mutasi.deployable is 'The roster of those who might be sent. Why somebody cannot leave is not kept.';
comment on column mutasi.deployable.volunteered_at is 'Empty for those who are in the rotation without having asked.';

create table mutasi.deployable_skill (
    employee_id uuid references mutasi.deployable,
    skill_code mutasi.code references mutasi.skill,
    evidence mutasi.title not null,
    valid_until date,
    primary key (employee_id, skill_code)
);
comment on column mutasi.deployable_skill.evidence is 'The certificate by which the skill is proved.';

-- What assignments rest on ---------------------------------------------------------------------------------------------

create table mutasi.emergency_basis (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('BENCANA', 'INSTRUKSI')),
    number mutasi.title not null check (length(btrim(number)) > 0),
    dated_on date not null,
    level text check (level in ('KABUPATEN_KOTA', 'PROVINSI', 'NASIONAL')),
    areas text[] not null default '{}',
    valid_until date,
    ended_on date,
    recorded_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user,
    unique (number),
    constraint disaster_has_level_and_end check ((kind = 'BENCANA') = (num_nonnulls(level, valid_until) = 2)),
    constraint instruction_has_no_extent
        check (kind = 'BENCANA' or (num_nonnulls(level, valid_until, ended_on) = 0 and areas = '{}')),
    check (valid_until >= dated_on),
    check (ended_on >= dated_on)
);
comment on table mutasi.emergency_basis is 'Decrees of a disaster''s status (UU 24/2007 Ps 51), and written instructions of the PPK.';
comment on column mutasi.emergency_basis.areas is 'The districts it covers; empty for all.';
comment on column mutasi.emergency_basis.ended_on is 'The day on which the status was ended before its time.';

create function mutasi.keep_emergency_basis() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if to_jsonb(new) - 'ended_on' is distinct from to_jsonb(old) - 'ended_on' or old.ended_on is not null then
        raise exception 'a decree on record is never changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_emergency_basis() from public;

create trigger emergency_basis_kept before update on mutasi.emergency_basis
    for each row execute function mutasi.keep_emergency_basis();
create trigger emergency_basis_stays before delete or truncate on mutasi.emergency_basis
    for each statement execute function mutasi.refuse_change();

-- Orders and assignments -----------------------------------------------------------------------------------------------

create table mutasi.assignment_order (
    id bigint generated always as identity primary key,
    need_id bigint not null references mutasi.need,
    number mutasi.title not null unique check (length(btrim(number)) > 0),
    kind text not null check (kind in ('SURAT_TUGAS', 'PLT')),
    unit_id mutasi.code not null references mutasi.unit,
    district mutasi.title not null,
    basis_id bigint not null references mutasi.emergency_basis,
    starts_on date not null,
    is_clinical boolean not null,
    skills text[] not null default '{}',
    chosen_because text check (length(btrim(chosen_because)) between 1 and 4000),
    issued_at timestamptz not null default mutasi.civil_now()
);
comment on table mutasi.assignment_order is 'Surat perintah tugas, or the order to act (Plt): never a decree of transfer.';
comment on column mutasi.assignment_order.chosen_because is 'Why these people were named; empty when the roster chose.';
create trigger assignment_order_unchanged before update or delete or truncate on mutasi.assignment_order
    for each statement execute function mutasi.refuse_change();

create function mutasi.check_assignment_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.need n where n.id = new.need_id and n.urgency = 'URGENT';
    if not found then
        raise exception 'the need is not urgent'
            using errcode = 'check_violation', constraint = 'assignment_of_urgent_need', table = 'assignment_order';
    end if;
    -- Whoever ends the status waits for this transaction, or this one sees it ended.
    perform from mutasi.emergency_basis b
    where b.id = new.basis_id and b.dated_on <= new.starts_on
        and (b.valid_until is null or least(b.valid_until, b.ended_on) >= new.starts_on)
    for share;
    if not found then
        raise exception 'the basis does not hold on the day of dispatch'
            using errcode = 'check_violation', constraint = 'assignment_basis_holds', table = 'assignment_order';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.check_assignment_order() from public;

create trigger assignment_order_checked before insert on mutasi.assignment_order
    for each row execute function mutasi.check_assignment_order();

create table mutasi.assignment (
    id bigint generated always as identity primary key,
    order_id bigint not null references mutasi.assignment_order,
    employee_id uuid not null references mutasi.employee,
    basis_id bigint not null references mutasi.emergency_basis,
    standing text not null check (standing in ('SUKARELA', 'GILIRAN', 'DITANGGUHKAN')),
    safeguards text[] not null check (safeguards <@ array[
        'IDENTITAS', 'STATUS_AKTIF', 'BEBAS_HUKDIS', 'BEBAS_PERADILAN', 'LAIK_TUGAS', 'IZIN_PROFESI',
        'KEWENANGAN_PENANDATANGAN', 'MORATORIUM', 'ASURANSI_DAN_TUNJANGAN']),
    consent_at timestamptz,
    consent_heard_by uuid references mutasi.employee,
    delivered text[] not null default '{}' check (delivered <@ array[
        'D01', 'D02', 'D07', 'D08', 'D10', 'HUKDIS_TERTULIS', 'DIALOG_TERTULIS', 'SURAT_LEPAS', 'RENCANA_PELATIHAN',
        'PENGUMUMAN']),
    waived text[] not null default '{}' constraint some_papers_are_never_waived check (waived <@ array[
        'D01', 'D02', 'D07', 'D08', 'D10', 'SURAT_LEPAS', 'RENCANA_PELATIHAN']),
    state text not null check (state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING', 'RETURNED', 'CONVERTED')),
    starts_on date not null,
    ends_on date not null,
    limit_on date not null,
    days_of_return smallint not null check (days_of_return >= 0),
    return_by date,
    returned_on date,
    rests_until date,
    proposal_id bigint references mutasi.proposal,
    version integer not null default 1,
    constraint assignment_is_temporary check (ends_on <= limit_on),
    constraint never_waived check (safeguards @> array[
        'IDENTITAS', 'STATUS_AKTIF', 'BEBAS_HUKDIS', 'BEBAS_PERADILAN', 'LAIK_TUGAS', 'KEWENANGAN_PENANDATANGAN',
        'ASURANSI_DAN_TUNJANGAN']),
    constraint consent_or_written_dialogue check (
        (num_nonnulls(consent_at, consent_heard_by) = 2)
        or (num_nonnulls(consent_at, consent_heard_by) = 0 and 'DIALOG_TERTULIS' = any (delivered))),
    constraint consent_is_heard_by_another check (consent_heard_by <> employee_id),
    constraint converted_by_a_proposal check ((state = 'CONVERTED') = (proposal_id is not null)),
    constraint returned_on_a_day check ((state = 'RETURNED') = (returned_on is not null)),
    constraint return_is_ordered check (state not in ('LAPSED', 'RETURNING') or return_by is not null),
    check (returned_on >= starts_on)
);
comment on table mutasi.assignment is 'Penugasan of one person by an order. The post at the origin is kept.';
comment on column mutasi.assignment.basis_id is 'What it rests on now, which an extension may have changed.';
comment on column mutasi.assignment.standing is 'The person''s place in the roster when they were chosen.';
comment on column mutasi.assignment.waived is 'What was put off and the PPK does without.';
comment on column mutasi.assignment.rests_until is 'The end of the rest after the return.';
-- Two orders for one person at a time: the second waits for the first, and is refused.
create unique index assignment_one_running on mutasi.assignment (employee_id)
    where state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING');
create index assignment_order_of on mutasi.assignment (order_id);
create index assignment_employee on mutasi.assignment (employee_id);
create index assignment_basis on mutasi.assignment (basis_id);

-- Nobody twice in a row: not who was in the order before this one, while somebody else on the roster has the skills, can
-- leave, and neither was in that order nor rests.
create function mutasi.check_turn() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    before bigint := (select max(o.id) from mutasi.assignment_order o where o.id < new.order_id);
    skills text[] := (select o.skills from mutasi.assignment_order o where o.id = new.order_id);
begin
    perform from mutasi.assignment a where a.order_id = before and a.employee_id = new.employee_id;
    if not found then
        return null;
    end if;
    perform from mutasi.deployable d join mutasi.employee e on e.id = d.employee_id
    where d.is_available and e.is_active and e.legal_position = 1
        and skills <@ array(
            select s.skill_code::text from mutasi.deployable_skill s
            where s.employee_id = d.employee_id and (s.valid_until is null or s.valid_until >= new.starts_on))
        and not exists (
            select from mutasi.assignment a
            where a.employee_id = d.employee_id
                and (a.order_id in (before, new.order_id) or a.rests_until >= new.starts_on
                    or a.state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING')));
    if found then
        raise exception 'the person was in the last order, and others can go'
            using errcode = 'check_violation', constraint = 'nobody_twice_in_a_row', table = 'assignment';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.check_turn() from public;

-- At the end, since an order sends several people.
create constraint trigger assignment_in_turn after insert on mutasi.assignment
    deferrable initially deferred for each row execute function mutasi.check_turn();

-- Who acts for another -------------------------------------------------------------------------------------------------

-- A Plt leads where nobody does, at their own level or one above it; and while officials may not be replaced, no post that
-- is covered gets a Plt, and no official is sent away, but with Mendagri's approval of that person.

create function mutasi.agency_of(unit text) returns text
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    -- That of the nearest unit above that names one.
    with recursive above as (
        select u.id, u.parent_id, u.agency_id, 0 as height from mutasi.unit u where u.id = agency_of.unit
        union all
        select p.id, p.parent_id, p.agency_id, a.height + 1
        from above a join mutasi.unit p on p.id = a.parent_id
        where a.agency_id is null and a.height < 100
    )
    select a.agency_id from above a where a.agency_id is not null;
end;
comment on function mutasi.agency_of is 'The agency of a unit: that of the nearest unit above that names one.';

create function mutasi.level_of_post(post text) returns text
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select case
        when p.kind in (2, 3) then upper(regexp_replace(btrim(p.tier), '[ _]+', '_', 'g'))
        when p.kind = 4 then 'PELAKSANA'
        when p.echelon_id = 10 then 'JPT_UTAMA'
        when p.echelon_id in (11, 12) then 'JPT_MADYA'
        when p.echelon_id in (21, 22) then 'JPT_PRATAMA'
        when p.echelon_id in (31, 32) then 'ADMINISTRATOR'
        when p.echelon_id in (41, 42) then 'PENGAWAS'
        when p.echelon_id in (51, 52) then 'ESELON_V'
    end
    from mutasi.post p where p.code = level_of_post.post;
end;
comment on function mutasi.level_of_post is 'As the rules name levels; null for a structural post without an echelon.';

create function mutasi.rule_number(rule text, level text, on_day date) returns numeric
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select r.value from mutasi.rule_parameter r
    where r.version = (
            select b.version from mutasi.rule_book b
            where b.valid_from <= rule_number.on_day order by b.valid_from desc limit 1)
        and r.code = rule_number.rule and (r.post_level = rule_number.level or r.post_level is null)
        and rule_number.on_day between r.valid_from and coalesce(r.valid_to, 'infinity')
    order by r.post_level is null limit 1;
end;
comment on function mutasi.rule_number is 'A value of the rules in force on a day: of the level of post, or else of all.';

create function mutasi.has_left_to_study(since date, on_day date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(
        has_left_to_study.since + make_interval(months => mutasi.rule_number('STUDY_VACANCY', null, has_left_to_study.on_day)::int)
            < has_left_to_study.on_day,
        false);
end;
comment on function mutasi.has_left_to_study is 'Whether a study assignment since a day has lasted so long that the post counts as vacant. To be asked of who is on one: legal position 3.';

create function mutasi.is_vacant(post text, unit text, on_day date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select not exists (
        select from mutasi.employee e
        where e.post_code = is_vacant.post and e.unit_id = is_vacant.unit and e.is_active
            and (e.legal_position <> 3 or not mutasi.has_left_to_study(e.legal_position_since, is_vacant.on_day))
    ) and not exists (
        select from mutasi.holding h
        where h.post_code = is_vacant.post and h.unit_id = is_vacant.unit and h.period @> is_vacant.on_day
    ) and not exists (
        select from mutasi.assignment a
        join mutasi.assignment_order o on o.id = a.order_id
        join mutasi.need n on n.id = o.need_id
        where o.kind = 'PLT' and n.post_code = is_vacant.post and n.unit_id = is_vacant.unit
            and a.state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING')
    );
end;
comment on function mutasi.is_vacant is 'Whether nobody holds a place on a day, and nobody acts in it (Plt).';

create function mutasi.covering_moratorium(post text, unit text, on_day date) returns text
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select m.id from mutasi.moratorium m join mutasi.post p on p.code = covering_moratorium.post
    where covering_moratorium.on_day between m.starts_on and m.ends_on
        and (mutasi.agency_of(covering_moratorium.unit) = m.jurisdiction
            or not exists (select from mutasi.unit u where u.agency_id = m.jurisdiction))
        -- Without kinds it covers those of the law: structural posts, and functional ones that lead a unit.
        and (p.kind = any (m.post_kinds) or (m.post_kinds = '{}' and p.kind in (1, 3))
            or (p.kind = 3 and 2 = any (m.post_kinds)))
    order by m.id limit 1;
end;
comment on function mutasi.covering_moratorium is 'A moratorium under which a post in a unit is on a day; null '
    'where there is none.';

create function mutasi.check_assignment_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ordered mutasi.assignment_order;
    own mutasi.employee;
    target text;
    up numeric;
    covering text;
begin
    select * into strict ordered from mutasi.assignment_order o where o.id = new.order_id;
    select * into strict own from mutasi.employee e where e.id = new.employee_id;
    select n.post_code into strict target from mutasi.need n where n.id = ordered.need_id;
    if ordered.kind = 'PLT' then
        if mutasi.level_of_post(target) not in (
            'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'ESELON_V')
        then
            raise exception 'a Plt acts in a managerial post'
                using errcode = 'check_violation', constraint = 'acting_in_managerial_post', table = 'assignment';
        end if;
        if not mutasi.is_vacant(target, ordered.unit_id, new.starts_on) then
            raise exception 'somebody holds the post, or acts in it'
                using errcode = 'check_violation', constraint = 'acting_in_vacant_post', table = 'assignment';
        end if;
        up := mutasi.rule_number('LEVEL_ORDER', mutasi.level_of_post(target), new.starts_on)
            - mutasi.rule_number('LEVEL_ORDER', mutasi.level_of_post(own.post_code), new.starts_on);
        if (up between 0 and mutasi.rule_number('ACTING_LEVELS', null, new.starts_on)) is not true then
            raise exception 'a Plt acts at their own level or one above it'
                using errcode = 'check_violation', constraint = 'acting_within_a_level', table = 'assignment';
        end if;
    end if;
    covering := case ordered.kind
        when 'PLT' then mutasi.covering_moratorium(target, ordered.unit_id, new.starts_on)
        else (
            select mutasi.covering_moratorium(p.code, own.unit_id, new.starts_on)
            from mutasi.post p where p.code = own.post_code and p.kind in (1, 3))
    end;
    if covering is not null
        and not exists (
            select from mutasi.waiver w join mutasi.waiver_employee e on e.waiver_id = w.id
            where e.employee_id = new.employee_id and w.gate = 'E24' and w.role = 'MENDAGRI'
                and w.withdrawn_at is null and new.starts_on between w.letter_date and coalesce(w.valid_until, 'infinity'))
    then
        raise exception 'a moratorium covers the post'
            using errcode = 'check_violation', constraint = 'no_moratorium_covers_the_post', table = 'assignment';
    end if;
    return new;
end
$$;

create trigger assignment_post_checked before insert on mutasi.assignment
    for each row execute function mutasi.check_assignment_post();

revoke execute on function mutasi.agency_of(text), mutasi.level_of_post(text), mutasi.rule_number(text, text, date),
    mutasi.is_vacant(text, text, date), mutasi.has_left_to_study(date, date), mutasi.covering_moratorium(text, text, date), mutasi.check_assignment_post()
    from public;

-- The audit ------------------------------------------------------------------------------------------------------------

create table mutasi.assignment_event (
    assignment_id bigint not null references mutasi.assignment,
    number integer not null,
    name text not null check (name in (
        'ISSUED', 'RATIFIED', 'EXTENDED', 'DELIVERED', 'WAIVED', 'STATUS_ENDED', 'RECALLED', 'RETURNED', 'CONVERTED', 'LAPSED',
        'TERM_ENDED')),
    from_state text,
    to_state text not null,
    actor uuid references mutasi.employee,
    role text not null check (role in (
        'PEGAWAI', 'ATASAN', 'KEPALA_OPD', 'OPERATOR', 'VERIFIKATOR', 'TPK', 'PYB', 'PPK', 'MENDAGRI', 'SISTEM')),
    detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
    at timestamptz not null,
    recorded_by text not null default session_user,
    transaction xid8 not null,
    previous bytea not null,
    hash bytea not null,
    primary key (assignment_id, number),
    constraint system_is_nobody check ((role = 'SISTEM') = (actor is null)),
    constraint system_decides_nothing check (role <> 'SISTEM' or name in ('LAPSED', 'TERM_ENDED')),
    constraint ppk_ratifies check (name <> 'RATIFIED' or role = 'PPK'),
    constraint ppk_waives check (name <> 'WAIVED' or role = 'PPK')
);
comment on table mutasi.assignment_event is 'What happened to assignments. Each event holds the hash of the one before it.';

create function mutasi.assignment_event_hash(event mutasi.assignment_event) returns bytea
language sql stable set search_path = pg_catalog, pg_temp
return mutasi.chain_hash(event.previous, jsonb_build_array(
    event.assignment_id, event.number, event.name, event.from_state, event.to_state, event.actor, event.role,
    event.detail, (extract(epoch from event.at) * 1000000)::bigint, event.recorded_by));
comment on function mutasi.assignment_event_hash is 'What an event of an assignment has to be hashed to.';

create function mutasi.chain_assignment_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.assignment;
    last mutasi.assignment_event;
begin
    select * into strict subject from mutasi.assignment a where a.id = new.assignment_id for update;
    select * into last from mutasi.assignment_event e where e.assignment_id = new.assignment_id
    order by e.number desc limit 1;
    if new.role in ('KEPALA_OPD', 'PPK') and (new.actor = subject.employee_id or exists (
        select from mutasi.conflict c where c.official_id = new.actor and c.employee_id = subject.employee_id))
    then
        raise exception 'the official has a conflict of interest with the employee'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'assignment_event';
    end if;
    new.number := coalesce(last.number, 0) + 1;
    new.at := mutasi.civil_now();
    new.recorded_by := session_user;
    new.transaction := pg_current_xact_id();
    new.previous := coalesce(last.hash, '\x'::bytea);
    new.hash := mutasi.assignment_event_hash(new);
    return new;
end
$$;
revoke execute on function mutasi.chain_assignment_event() from public;

create trigger assignment_event_chained before insert on mutasi.assignment_event
    for each row execute function mutasi.chain_assignment_event();
create trigger assignment_event_unchanged before update or delete or truncate on mutasi.assignment_event
    for each statement execute function mutasi.refuse_change();
create trigger assignment_stays before delete or truncate on mutasi.assignment
    for each statement execute function mutasi.refuse_change();

create function mutasi.count_assignment_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['basis_id', 'delivered', 'waived', 'state', 'ends_on', 'return_by', 'returned_on', 'rests_until',
        'proposal_id', 'version'];
begin
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable or not (new.delivered @> old.delivered)
        or not (new.waived @> old.waived)
    then
        raise exception 'what an assignment was issued as never changes' using errcode = 'insufficient_privilege';
    end if;
    -- A transfer has its normal documents.
    if new.state = 'CONVERTED' and old.state <> 'CONVERTED' and exists (
        select from mutasi.deadline d
        where d.assignment_id = new.id and d.subject is not null and d.met_at is null and d.stopped_at is null
            and d.ends_at < mutasi.civil_now())
    then
        raise exception 'what was put off is overdue'
            using errcode = 'check_violation', constraint = 'deferred_papers_are_there', table = 'assignment';
    end if;
    new.version := old.version + 1;
    return new;
end
$$;
revoke execute on function mutasi.count_assignment_change() from public;

create trigger assignment_change_counted before update on mutasi.assignment
    for each row execute function mutasi.count_assignment_change();

create function mutasi.require_assignment_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.assignment_event e
    where e.assignment_id = new.id and e.number = new.version and e.to_state = new.state
        and e.from_state is not distinct from case when tg_op = 'UPDATE' then old.state end
        and e.transaction = pg_current_xact_id();
    if not found then
        raise exception 'a change of an assignment has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_change', table = 'assignment';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_assignment_event() from public;

create constraint trigger assignment_has_event after insert or update on mutasi.assignment
    deferrable initially deferred for each row execute function mutasi.require_assignment_event();

create constraint trigger assignment_event_has_change after insert on mutasi.assignment_event
    deferrable initially deferred for each row execute function mutasi.require_change_of_event('assignment');

-- Deadlines of assignments stand beside those of proposals.
alter table mutasi.deadline
    alter column proposal_id drop not null,
    add column assignment_id bigint references mutasi.assignment,
    add constraint deadline_of_one_thing check (num_nonnulls(proposal_id, assignment_id) = 1);
create index deadline_assignment on mutasi.deadline (assignment_id, id) where assignment_id is not null;

revoke execute on function mutasi.assignment_event_hash(mutasi.assignment_event) from public;
