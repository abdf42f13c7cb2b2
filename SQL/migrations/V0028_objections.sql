-- Objections (keberatan) to decisions of the PPK, and the informal correction of data before a decree.
--
-- An objection has one hash-chained event for each change, in the transaction of the change. Who examines, reviews or
-- mediates is nobody who had a part in the decision, and who decides on it is not who reviewed it: held here whoever writes.

create table mutasi.objection (
    id bigint generated always as identity primary key,
    number text collate "C" not null unique check (number ~ '^KB-[0-9]{4}-[0-9]{4,6}$'),
    -- A dismissal has no proposal: such an objection is answered by telling where to turn.
    proposal_id bigint references mutasi.proposal,
    subject text not null check (subject in ('MUTASI', 'PEMBERHENTIAN')),
    decision_number mutasi.title not null,
    person_id uuid not null references mutasi.employee,
    filed_by uuid not null references mutasi.employee,
    filed_at timestamptz not null,
    channel text not null check (channel in ('PORTAL', 'KERTAS')),
    scan mutasi.title,
    grounds text not null check (length(btrim(grounds)) between 1 and 20000),
    deciders uuid[] not null default '{}',
    recorded_at timestamptz not null,
    state text not null check (state in (
        'FILED', 'ADMISSIBLE', 'INADMISSIBLE', 'UNDER_REVIEW', 'MEDIATION', 'UPHELD', 'PARTLY', 'REJECTED',
        'WITHDRAWN', 'EXECUTED')),
    inadmissibility text check (inadmissibility in ('TERLAMBAT', 'BUKAN_PIHAK', 'BUKAN_OBJEK')),
    reviewer uuid references mutasi.employee,
    mediator uuid references mutasi.employee,
    decided_by uuid references mutasi.employee,
    suspends_execution boolean not null default false,
    reason text check (length(btrim(reason)) between 1 and 20000),
    new_decree mutasi.title,
    correction_record smallint,
    answered_on date,
    version integer not null default 1,
    constraint transfer_has_a_proposal check ((subject = 'MUTASI') = (proposal_id is not null)),
    constraint paper_has_a_scan check ((channel = 'KERTAS') = (scan is not null)),
    constraint filed_before_recorded check (filed_at <= recorded_at),
    constraint reviewer_did_not_decide check (
        reviewer is null or not (reviewer = any (deciders) or reviewer in (person_id, filed_by))),
    constraint mediator_did_not_decide check (
        mediator is null or not (mediator = any (deciders) or mediator in (person_id, filed_by))),
    constraint signer_did_not_review check (
        decided_by is null or not (decided_by in (person_id, filed_by) or decided_by is not distinct from reviewer)),
    constraint reviewed_by_somebody check (
        state not in ('UNDER_REVIEW', 'MEDIATION', 'UPHELD', 'PARTLY', 'REJECTED') or reviewer is not null),
    constraint decided_with_a_reason check (
        state not in ('UPHELD', 'PARTLY', 'REJECTED') or num_nonnulls(decided_by, reason) = 2),
    constraint inadmissible_for_a_cause check (state <> 'INADMISSIBLE' or inadmissibility is not null),
    constraint executed_somehow check (
        (state = 'EXECUTED') = (num_nonnulls(new_decree, answered_on) = 1)
        and (correction_record is null or new_decree is not null))
);
comment on table mutasi.objection is 'Keberatan (PP 79/2021). Restricted: its content is nobody else''s business (UU 14/2008 Ps 17 h).';
comment on column mutasi.objection.deciders is 'Everybody who had a part in the decision, as of the filing.';
comment on column mutasi.objection.correction_record is 'The record of the announcement that struck the old entry '
    'out; empty where nothing about the person is public.';
create index objection_proposal on mutasi.objection (proposal_id);
-- The last number of a year is asked for at each filing.
create index objection_last on mutasi.objection (left(number, 8), (split_part(number, '-', 3)::integer));
create index objection_filed on mutasi.objection (filed_at);
create index objection_person on mutasi.objection (person_id);
create index objection_pending on mutasi.objection (id)
    where state in ('FILED', 'ADMISSIBLE', 'UNDER_REVIEW', 'MEDIATION');

-- The number is given at once, whoever writes; and whoever did anything to the proposal had a part in the decision.
create function mutasi.number_objection() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    this_year text := extract(year from mutasi.civil_today())::text;
    next_number text;
begin
    perform pg_advisory_xact_lock('mutasi.objection'::regclass::oid::bigint);
    next_number := (1 + coalesce((
        select max(split_part(o.number, '-', 3)::integer) from mutasi.objection o
        where left(o.number, 8) = 'KB-' || this_year || '-'), 0))::text;
    -- Filled up to four digits and never cut down to them.
    new.number := 'KB-' || this_year || '-' || lpad(next_number, greatest(4, length(next_number)), '0');
    new.recorded_at := mutasi.civil_now();
    new.version := 1;
    new.deciders := array(
        select unnest(new.deciders)
        union select e.actor from mutasi.proposal_event e
        where e.proposal_id = new.proposal_id and e.actor is not null and e.role <> 'PEGAWAI'
        union select p.drafter from mutasi.proposal p where p.id = new.proposal_id
        union select (voter ->> 'person')::uuid
        from mutasi.proposal_event e, jsonb_array_elements(e.detail #> '{meeting,members}') voter
        where e.proposal_id = new.proposal_id and e.name = 'TPK_CONCLUDED'
        union select d.signer from mutasi.package_member m join mutasi.decree d on d.package_id = m.package_id
        where m.proposal_id = new.proposal_id and m.left_at is null and d.signer is not null
        union select e.actor from mutasi.package_member m join mutasi.package_event e on e.package_id = m.package_id
        where m.proposal_id = new.proposal_id and m.left_at is null and e.actor is not null
        order by 1);
    new.deciders := array_remove(array_remove(new.deciders, new.person_id), new.filed_by);
    if new.proposal_id is not null and not exists (
        select from mutasi.proposal p where p.id = new.proposal_id and p.employee_id = new.person_id
    ) then
        raise exception 'the decision is about somebody else'
            using errcode = 'check_violation', constraint = 'about_the_person_of_the_proposal', table = 'objection';
    end if;
    return new;
end
$$;

create trigger objection_numbered before insert on mutasi.objection
    for each row execute function mutasi.number_objection();

create function mutasi.count_objection_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['state', 'inadmissibility', 'reviewer', 'mediator', 'decided_by', 'suspends_execution',
        'reason', 'new_decree', 'correction_record', 'answered_on', 'version'];
begin
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable then
        raise exception 'what an objection was filed as never changes' using errcode = 'insufficient_privilege';
    end if;
    -- What was decided stays decided.
    if old.decided_by is not null and (new.decided_by, new.reason) is distinct from (old.decided_by, old.reason) then
        raise exception 'a decision on an objection is never changed' using errcode = 'insufficient_privilege';
    end if;
    new.version := old.version + 1;
    return new;
end
$$;

create trigger objection_change_counted before update on mutasi.objection
    for each row execute function mutasi.count_objection_change();
create trigger objection_stays before delete or truncate on mutasi.objection
    for each statement execute function mutasi.refuse_change();

-- A decree that an objection suspends is not carried out, whoever writes. A suspension that is being written is waited for.
create function mutasi.refuse_suspended_execution() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.objection o where o.proposal_id = new.id for share;
    if exists (select from mutasi.objection o where o.proposal_id = new.id and o.suspends_execution) then
        raise exception 'an objection suspends the decree'
            using errcode = 'check_violation', constraint = 'execution_is_not_suspended', table = 'proposal';
    end if;
    return new;
end
$$;

create trigger proposal_not_suspended before update on mutasi.proposal
    for each row when (new.state in ('INAUGURATED', 'PLACED') and new.state <> old.state)
    execute function mutasi.refuse_suspended_execution();

-- The audit ------------------------------------------------------------------------------------------------------------

create table mutasi.objection_event (
    objection_id bigint not null references mutasi.objection,
    number integer not null,
    name mutasi.code not null,
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
    primary key (objection_id, number),
    constraint objection_system_is_nobody check ((role = 'SISTEM') = (actor is null))
);
comment on table mutasi.objection_event is 'What happened to objections. Each event holds the hash of the one before it.';

create function mutasi.objection_event_hash(event mutasi.objection_event) returns bytea
language sql stable set search_path = pg_catalog, pg_temp
return mutasi.chain_hash(event.previous, jsonb_build_array(
    event.objection_id, event.number, event.name, event.from_state, event.to_state, event.actor, event.role,
    event.detail, (extract(epoch from event.at) * 1000000)::bigint, event.recorded_by));
comment on function mutasi.objection_event_hash is 'What an event of an objection has to be hashed to.';

create function mutasi.chain_objection_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.objection;
    last mutasi.objection_event;
begin
    select * into strict subject from mutasi.objection o where o.id = new.objection_id for update;
    select * into last from mutasi.objection_event e where e.objection_id = new.objection_id
    order by e.number desc limit 1;
    -- Whoever had a part in the decision, or in the objection, says nothing of whether it is admissible or right. The PPK
    -- alone decides on their own decision, since the law names nobody else.
    if new.name in ('EXAMINED', 'REVIEW_STARTED', 'MEDIATION_STARTED', 'MEDIATION_ENDED')
        and (new.actor = any (subject.deciders) or new.actor in (subject.person_id, subject.filed_by))
    then
        raise exception 'the examiner had a part in the decision'
            using errcode = 'check_violation', constraint = 'examiner_did_not_decide', table = 'objection_event';
    end if;
    if new.name in ('EXAMINED', 'REVIEW_STARTED', 'MEDIATION_STARTED', 'MEDIATION_ENDED', 'SUSPENSION_DECIDED', 'DECIDED')
        and exists (
        select from mutasi.conflict c where c.official_id = new.actor and c.employee_id = subject.person_id
    ) then
        raise exception 'the official has a conflict of interest with the employee'
            using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'objection_event';
    end if;
    new.number := coalesce(last.number, 0) + 1;
    new.at := mutasi.civil_now();
    new.recorded_by := session_user;
    new.transaction := pg_current_xact_id();
    new.previous := coalesce(last.hash, '\x'::bytea);
    new.hash := mutasi.objection_event_hash(new);
    return new;
end
$$;

create trigger objection_event_chained before insert on mutasi.objection_event
    for each row execute function mutasi.chain_objection_event();
create trigger objection_event_unchanged before update or delete or truncate on mutasi.objection_event
    for each statement execute function mutasi.refuse_change();

create function mutasi.require_objection_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.objection_event e
    where e.objection_id = new.id and e.number = new.version and e.to_state = new.state
        and e.from_state is not distinct from case when tg_op = 'UPDATE' then old.state end
        and e.transaction = pg_current_xact_id();
    if not found then
        raise exception 'a change of an objection has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_change', table = 'objection';
    end if;
    -- An upheld objection is carried out by a record of the announcement that is really there, about the same person.
    if new.new_decree is not null
        and (new.correction_record is not null or exists (
            select from mutasi.announcement_record r
            join mutasi.announcement_publication p on p.announcement_id = r.announcement_id
            where r.proposal_id = new.proposal_id))
        and not exists (
        select from mutasi.announcement_record r
        where r.proposal_id = new.proposal_id and r.number = new.correction_record and r.corrects is not null
    ) then
        raise exception 'no record of the announcement corrects the entry'
            using errcode = 'check_violation', constraint = 'announcement_is_corrected', table = 'objection';
    end if;
    return null;
end
$$;

create constraint trigger objection_has_event after insert or update on mutasi.objection
    deferrable initially deferred for each row execute function mutasi.require_objection_event();

create constraint trigger objection_event_has_change after insert on mutasi.objection_event
    deferrable initially deferred for each row execute function mutasi.require_change_of_event('objection');

-- Deadlines, with every version of them ------------------------------------------------------------------------------

create table mutasi.objection_deadline (
    objection_id bigint not null references mutasi.objection,
    name text not null check (name in ('OBJECTION_FILING', 'OBJECTION_ANSWER', 'COURT_FILING')),
    version smallint not null check (version between 1 and 1000),
    length_unit text not null check (length_unit in ('DAYS', 'WORKING_DAYS', 'MONTHS')),
    length smallint not null check (length between 0 and 10000),
    starts_on date not null,
    last_day date not null check (last_day >= starts_on),
    ends_at timestamptz not null,
    zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
    basis text not null check (length(basis) <= 300),
    calendar_version text not null check (length(calendar_version) <= 64),
    holds boolean not null,
    computed_at timestamptz not null default mutasi.civil_now(),
    primary key (objection_id, name, version)
);
comment on table mutasi.objection_deadline is 'Every version of a deadline: collective leave that comes later makes one '
    'longer for the employee, and never shorter; of those that hold the last counts.';
create trigger objection_deadline_unchanged before update or delete or truncate on mutasi.objection_deadline
    for each statement execute function mutasi.refuse_change();

-- When the clock is shifted, the operators are called by the clock as it is then.
insert into mutasi.civil_job (kind) values ('objection.alert');

create table mutasi.objection_alert (
    objection_id bigint not null references mutasi.objection,
    alert text not null check (alert in ('T-5', 'T-1', 'T+0')),
    told_at timestamptz not null default mutasi.civil_now(),
    primary key (objection_id, alert)
);
comment on table mutasi.objection_alert is 'When the operators were called that an answer falls due; silence decides nothing.';
create trigger objection_alert_unchanged before update or delete or truncate on mutasi.objection_alert
    for each statement execute function mutasi.refuse_change();

-- The informal correction of data -------------------------------------------------------------------------------------

create table mutasi.provisional_list (
    id bigint generated always as identity primary key,
    package_id bigint not null unique references mutasi.package,
    shown_on date not null,
    length_unit text not null check (length_unit in ('DAYS', 'WORKING_DAYS', 'MONTHS')),
    length smallint not null check (length between 0 and 10000),
    last_day date not null check (last_day >= shown_on),
    zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
    basis text not null check (length(basis) <= 300),
    calendar_version text not null check (length(calendar_version) <= 64),
    final_on date check (final_on > last_day),
    shown_by uuid not null references mutasi.employee
);
comment on table mutasi.provisional_list is 'Daftar sementara: the people of a package check their data before the decree.';

create table mutasi.provisional_member (
    list_id bigint not null references mutasi.provisional_list,
    employee_id uuid not null references mutasi.employee,
    primary key (list_id, employee_id)
);
create index provisional_member_employee on mutasi.provisional_member (employee_id);
create trigger provisional_member_unchanged before update or delete or truncate on mutasi.provisional_member
    for each statement execute function mutasi.refuse_change();

create table mutasi.data_correction (
    list_id bigint not null,
    number smallint not null check (number between 1 and 10000),
    employee_id uuid not null,
    field mutasi.title not null,
    claim text not null check (length(btrim(claim)) between 1 and 4000),
    raised_on date not null,
    answer text check (answer in ('DIPERBAIKI', 'TETAP')),
    reason text check (length(btrim(reason)) between 1 and 4000),
    answered_by uuid references mutasi.employee,
    answered_on date,
    primary key (list_id, number),
    -- Only people on the list ask, and only for their own data.
    foreign key (list_id, employee_id) references mutasi.provisional_member (list_id, employee_id),
    constraint kept_for_a_reason check ((answer is not distinct from 'TETAP') = (reason is not null)),
    constraint answered_by_another check (answered_by <> employee_id),
    check (num_nonnulls(answer, answered_by, answered_on) in (0, 3))
);
comment on table mutasi.data_correction is 'Sanggah data: what a person says is wrong in the provisional list, and the answer.';
create index data_correction_employee on mutasi.data_correction (employee_id);

create function mutasi.keep_data_correction() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['answer', 'reason', 'answered_by', 'answered_on'];
begin
    if old.answer is not null or to_jsonb(new) - settable is distinct from to_jsonb(old) - settable then
        raise exception 'a correction of data is answered once, and never changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger data_correction_kept before update on mutasi.data_correction
    for each row execute function mutasi.keep_data_correction();
create trigger data_correction_stays before delete or truncate on mutasi.data_correction
    for each statement execute function mutasi.refuse_change();

create function mutasi.keep_provisional_list() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if old.final_on is not null or to_jsonb(new) - 'final_on' is distinct from to_jsonb(old) - 'final_on' then
        raise exception 'a provisional list becomes final once, and never changes else'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger provisional_list_kept before update on mutasi.provisional_list
    for each row execute function mutasi.keep_provisional_list();
create trigger provisional_list_stays before delete or truncate on mutasi.provisional_list
    for each statement execute function mutasi.refuse_change();

revoke execute on function mutasi.refuse_suspended_execution(), mutasi.number_objection(), mutasi.count_objection_change(),
    mutasi.objection_event_hash(mutasi.objection_event), mutasi.chain_objection_event(),
    mutasi.require_objection_event(), mutasi.keep_data_correction(), mutasi.keep_provisional_list() from public;
