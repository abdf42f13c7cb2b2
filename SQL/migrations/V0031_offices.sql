-- The register of offices: who may decide on transfers, from when to when and by which letter, and whoever acts without
-- holding the office that day is refused here a second time.
--
-- Heads of units are not entered: who leads a unit follows from who holds its leading post.

create table mutasi.official (
    id uuid primary key default gen_random_uuid(),
    code mutasi.code not null unique,
    name mutasi.title not null,
    recorded_at timestamptz not null default mutasi.civil_now(),
    recorded_by text not null default session_user
);
comment on table mutasi.official is 'Who holds an office and is no employee, such as the Governor: a name and no NIP.';
comment on column mutasi.official.code is 'By which commands name them, such as GUBERNUR.';
create trigger official_unchanged before update or delete or truncate on mutasi.official
    for each statement execute function mutasi.refuse_change();

-- With the same types on both sides the planner looks into either by its key; otherwise it goes over everybody.
create view mutasi.person as
select id, nip, title_before::text, name::text, title_after::text from mutasi.employee
union all
select id, null::text, null::text, name::text, null::text from mutasi.official;
comment on view mutasi.person is 'Everybody who acts: employees, and officials who are none.';

create table mutasi.office_holder (
    id bigint generated always as identity primary key,
    office text not null check (office in (
        'TPK_KETUA', 'TPK_SEKRETARIS', 'TPK_ANGGOTA', 'PYB', 'PPK', 'DELEGASI_PPK', 'VERIFIKATOR', 'KEPALA_BKD')),
    holder uuid not null,
    standing text not null check (standing in ('DEFINITIF', 'PJ', 'PLT', 'PLH')),
    starts_on date not null,
    ends_on date,
    letter_number text not null check (length(btrim(letter_number)) between 1 and 100),
    letter_date date not null,
    scope text[] not null default '{}' check (scope <@ array[
        'KEPUTUSAN', 'TANDA_TANGAN', 'PELANTIKAN', 'KEBERATAN', 'PENUGASAN']),
    entered_by uuid not null references mutasi.employee,
    recorded_by text not null default session_user,
    entered_at timestamptz not null default mutasi.civil_now(),
    ended_by uuid references mutasi.employee,
    ended_at timestamptz,
    end_reason text check (length(btrim(end_reason)) between 1 and 4000),
    single smallint generated always as (case office
        when 'PPK' then 1 when 'PYB' then 2 when 'TPK_KETUA' then 3 when 'TPK_SEKRETARIS' then 4 when 'KEPALA_BKD' then 5 end) stored,
    constraint office_ends_after_it_begins check (ends_on >= starts_on),
    constraint delegation_has_scope check ((office = 'DELEGASI_PPK') = (scope <> '{}')),
    constraint ended_by_somebody check (num_nonnulls(ended_by, ended_at, end_reason) in (0, 3)),
    constraint one_holder_of_an_office exclude using gist (
        int4range(single, single, '[]') with &&, daterange(starts_on, ends_on, '[]') with &&)
        where (single is not null and standing in ('DEFINITIF', 'PJ'))
);
comment on table mutasi.office_holder is 'Daftar pejabat: TPK, PyB, PPK, delegates, verifiers and the head of BKD, with their letters.';
comment on column mutasi.office_holder.ends_on is 'The last day; empty while none is set.';
comment on column mutasi.office_holder.scope is 'What is delegated by the letter; empty for every other office.';
comment on column mutasi.office_holder.entered_by is 'Who entered it; who ended it is beside it. Nothing else ever changes.';
create index office_holder_holder on mutasi.office_holder (holder);

create function mutasi.check_office_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['ends_on', 'ended_by', 'ended_at', 'end_reason'];
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable or old.ended_at is not null
            or new.ended_at is null or (old.ends_on is not null and new.ends_on > old.ends_on) or new.ends_on is null
        then
            raise exception 'a term in an office is ended once, and else never changed'
                using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if not exists (select from mutasi.person p where p.id = new.holder) then
        raise exception 'nobody is on record by that key'
            using errcode = 'foreign_key_violation', constraint = 'office_holder_is_known', table = 'office_holder';
    end if;
    if new.office <> 'PPK' and not exists (select from mutasi.employee e where e.id = new.holder) then
        raise exception 'only a PPK may be no employee'
            using errcode = 'check_violation', constraint = 'office_of_employees', table = 'office_holder';
    end if;
    -- Of two who enter a person at once, the second waits for the first and is refused.
    perform pg_advisory_xact_lock('mutasi.office_holder'::regclass::oid::bigint);
    if exists (
        select from mutasi.office_holder h
        where h.holder = new.holder
            and (h.office = new.office or (h.office like 'TPK%' and new.office like 'TPK%'))
            and daterange(h.starts_on, h.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')
    ) then
        raise exception 'one person has one seat'
            using errcode = 'exclusion_violation', constraint = 'one_seat_for_a_person', table = 'office_holder';
    end if;
    return new;
end
$$;
create trigger office_holder_checked before insert or update on mutasi.office_holder
    for each row execute function mutasi.check_office_holder();
create trigger office_holder_stays before delete or truncate on mutasi.office_holder
    for each statement execute function mutasi.refuse_change();

-- Who holds what -------------------------------------------------------------------------------------------------------

create function mutasi.holds_office(person uuid, role text, act text, day date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from mutasi.office_holder h
        where h.holder = holds_office.person and h.starts_on <= holds_office.day
            and (h.ends_on is null or h.ends_on >= holds_office.day)
            and case holds_office.role
                when 'TPK' then h.office like 'TPK%'
                when 'PPK' then h.office = 'PPK' or (h.office = 'DELEGASI_PPK' and holds_office.act = any (h.scope))
                else h.office = holds_office.role
            end);
end;
comment on function mutasi.holds_office is 'Whether somebody holds an office with a role on a day, a delegate for what they do.';

create index position_acting on mutasi.position (unit_id) where is_acting;
create index assignment_order_acting on mutasi.assignment_order (unit_id) where kind = 'PLT';

create function mutasi.heads_of(unit text) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with recursive above as (
        select u.id, u.parent_id from mutasi.unit u where u.id = heads_of.unit
        union
        select u.id, u.parent_id from above a join mutasi.unit u on u.id = a.parent_id
    )
    select l.id from above a cross join lateral (
        select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
        where e.unit_id = a.id and e.is_active and p.kind in (1, 3)
        order by p.echelon_id, e.post_since, e.id limit 1
    ) l
    union
    select h.employee_id from above a
    join mutasi.position h on h.unit_id = a.id and h.is_acting and h.started_on <= mutasi.civil_today()
        and (h.ended_on is null or h.ended_on >= mutasi.civil_today())
    join mutasi.post p on p.code = h.post_code and p.kind in (1, 3)
    union
    select s.employee_id from above a
    join mutasi.assignment_order o on o.unit_id = a.id and o.kind = 'PLT'
    join mutasi.assignment s on s.order_id = o.id and s.state in ('ISSUED', 'RATIFIED')
        and mutasi.civil_today() between s.starts_on and s.ends_on;
end;
comment on function mutasi.heads_of is 'Who leads a unit or one above it today, by the leading post or acting for its holder.';

create function mutasi.is_acting(person uuid, day date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from mutasi.position p
        where p.employee_id = is_acting.person and p.is_acting and p.started_on <= is_acting.day
            and (p.ended_on is null or p.ended_on >= is_acting.day)
    ) or exists (
        select from mutasi.assignment a join mutasi.assignment_order o on o.id = a.order_id
        where a.employee_id = is_acting.person and o.kind = 'PLT' and a.state in ('ISSUED', 'RATIFIED')
            and is_acting.day between a.starts_on and a.ends_on
    ) or exists (
        select from mutasi.office_holder h
        where h.holder = is_acting.person and h.office in ('PPK', 'DELEGASI_PPK') and h.standing <> 'DEFINITIF'
            and h.starts_on <= is_acting.day and (h.ends_on is null or h.ends_on >= is_acting.day));
end;
comment on function mutasi.is_acting is 'Whether somebody acts as Plt, Plh or Pj that day, by the history of posts, an order or the '
    'register.';

-- Acts without the office ----------------------------------------------------------------------------------------------

create function mutasi.require_office(person uuid, role text, act text, day date, subject text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if role in ('TPK', 'PYB', 'PPK', 'VERIFIKATOR') and not mutasi.holds_office(person, role, act, day) then
        raise exception 'the actor does not hold the office that day'
            using errcode = 'check_violation', constraint = 'actor_holds_the_office', table = subject;
    end if;
end
$$;

-- The TPK speaks through a meeting: members vote, more of them than the share that the rules name, and what they say is
-- what the proposal becomes. Those in whose way a conflict stands do not vote (mutasi.hear_committee), and do not lower the
-- number that is needed.
create function mutasi.require_quorum(event mutasi.proposal_event) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    held_on date := coalesce((event.detail #>> '{meeting,minutes,date}')::date, mutasi.civil_today());
    voters uuid[] := array(
        select distinct (m ->> 'person')::uuid from jsonb_array_elements(event.detail #> '{meeting,members}') m
        where (m ->> 'voted')::boolean);
    seats bigint := (
        select count(distinct h.holder) from mutasi.office_holder h
        where h.office like 'TPK%' and held_on between h.starts_on and coalesce(h.ends_on, 'infinity'));
begin
    if exists (select from unnest(voters) v where mutasi.holds_office(v, 'TPK', '', held_on) is not true) then
        raise exception 'who has voted is no member of the TPK'
            using errcode = 'check_violation', constraint = 'voter_is_a_member', table = 'proposal_event';
    end if;
    if (cardinality(voters) > seats * mutasi.rule_number('TPK_QUORUM', null, mutasi.civil_today())) is not true then
        raise exception 'too few members of the TPK have voted'
            using errcode = 'check_violation', constraint = 'quorum_is_met', table = 'proposal_event';
    end if;
    if event.role <> 'TPK' or event.to_state is distinct from 'TPK_' || (event.detail #>> '{meeting,outcome}') then
        raise exception 'the TPK has not said what the proposal becomes'
            using errcode = 'check_violation', constraint = 'said_by_the_committee', table = 'proposal_event';
    end if;
end
$$;

-- What comes after the TPK comes after a meeting, held since the proposal was last put before it.
create function mutasi.require_meeting(event mutasi.proposal_event) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (
        select from mutasi.proposal_event m
        where m.proposal_id = event.proposal_id and m.name = 'TPK_CONCLUDED' and not exists (
            select from mutasi.proposal_event e
            where e.proposal_id = m.proposal_id and e.number > m.number
                and e.to_state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED',
                    'RETURNED', 'VERIFIED', 'TPK_REVIEW'))
    ) then
        raise exception 'the TPK has held no meeting on the proposal'
            using errcode = 'check_violation', constraint = 'said_by_the_committee', table = 'proposal_event';
    end if;
end
$$;

-- The role of the superior is that of the one who leads the dialogue; of a follow-up, of the one in the new unit; and with
-- the decree in hand whoever leads one of the units is one as well.
create function mutasi.is_superior(event mutasi.proposal_event) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select case event.name
        when 'DIALOGUE_OPENED' then (event.detail ->> 'leader')::uuid = event.actor
        when 'FOLLOWED_UP' then exists (
            select from mutasi.follow_up f where f.proposal_id = event.proposal_id and f.superior_id = event.actor)
        else event.actor = (
            select d.leader_id from mutasi.dialogue d where d.proposal_id = event.proposal_id order by d.id desc limit 1)
            or (event.name = 'NOTIFIED' and exists (
                select from mutasi.proposal p
                cross join unnest(array[p.origin ->> 'unit', p.target ->> 'unit']) u
                cross join lateral mutasi.heads_of(u) h(person)
                where p.id = event.proposal_id and h.person = event.actor))
    end is true;
end;
comment on function mutasi.is_superior is 'Whether who acts as the superior is the one of the employee in this step.';

create function mutasi.require_office_of_proposal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.proposal;
    units text[];
begin
    perform mutasi.require_office(new.actor, new.role, case
        when new.name in ('SK_SIGNED', 'SK_AMENDED', 'REVOKED') then 'TANDA_TANGAN'
        when new.name = 'INAUGURATED' then 'PELANTIKAN'
        else 'KEPUTUSAN' end, mutasi.civil_today(), 'proposal_event');
    if new.role = 'KEPALA_OPD' then
        select * into strict subject from mutasi.proposal p where p.id = new.proposal_id;
        units := case
            when new.detail #>> '{opinion,side}' = 'ASAL' then array[subject.origin ->> 'unit']
            when new.detail #>> '{opinion,side}' = 'TUJUAN' or new.name = 'PLACED' then array[subject.target ->> 'unit']
            else array[subject.origin ->> 'unit', subject.target ->> 'unit'] end;
        if not exists (select from unnest(units) u cross join lateral mutasi.heads_of(u) h where h = new.actor) then
            raise exception 'the actor does not lead the unit'
                using errcode = 'check_violation', constraint = 'actor_holds_the_office', table = 'proposal_event';
        end if;
    end if;
    if new.role = 'ATASAN' and not mutasi.is_superior(new) then
        raise exception 'the actor does not lead the dialogue with the employee'
            using errcode = 'check_violation', constraint = 'actor_leads_the_dialogue', table = 'proposal_event';
    end if;
    -- To close without the last follow-up is to do without it.
    if new.name = 'CLOSED' and new.from_state <> 'FOLLOWUP_12M'
        and not mutasi.holds_office(new.actor, 'KEPALA_BKD', '', mutasi.civil_today())
    then
        raise exception 'who does without the last follow-up heads the personnel agency'
            using errcode = 'check_violation', constraint = 'actor_holds_the_office', table = 'proposal_event';
    end if;
    if new.name = 'TPK_CONCLUDED' then
        perform mutasi.require_quorum(new);
    elsif new.to_state in ('TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW', 'PYB_ENDORSED',
        'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED', 'SK_DRAFT')
    then
        perform mutasi.require_meeting(new);
    end if;
    return new;
end
$$;
create trigger proposal_event_of_office before insert on mutasi.proposal_event
    for each row execute function mutasi.require_office_of_proposal();

create function mutasi.require_office_of_actor() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform mutasi.require_office(new.actor, new.role, tg_argv[0], mutasi.civil_today(), tg_table_name::text);
    return new;
end
$$;
create trigger objection_event_of_office before insert on mutasi.objection_event
    for each row execute function mutasi.require_office_of_actor('KEBERATAN');
create trigger need_event_of_office before insert on mutasi.need_event
    for each row execute function mutasi.require_office_of_actor('KEPUTUSAN');
create trigger assignment_event_of_office before insert on mutasi.assignment_event
    for each row execute function mutasi.require_office_of_actor('PENUGASAN');

create function mutasi.require_office_of_signer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform mutasi.require_office(new.signer, 'PPK', 'TANDA_TANGAN', new.dated, 'decree');
    return null;
end
$$;
create function mutasi.require_office_of_withholder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform mutasi.require_office(new.decided_by, 'PPK', 'KEPUTUSAN', mutasi.civil_today(), 'announcement_withheld');
    return new;
end
$$;
create trigger announcement_withheld_of_office before insert on mutasi.announcement_withheld
    for each row execute function mutasi.require_office_of_withholder();
create trigger decree_of_office after insert on mutasi.decree
    for each row when (new.kind = 'MUTASI') execute function mutasi.require_office_of_signer();

-- Who acts need not be an employee -------------------------------------------------------------------------------------

create function mutasi.require_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    if person is not null and not exists (select from mutasi.person p where p.id = person) then
        raise exception 'nobody is on record by that key'
            using errcode = 'foreign_key_violation', constraint = 'actor_is_known', table = tg_table_name;
    end if;
    return new;
end
$$;

alter table mutasi.proposal_event drop constraint proposal_event_actor_fkey;
create trigger proposal_event_of_person before insert on mutasi.proposal_event
    for each row execute function mutasi.require_person('actor');
alter table mutasi.package_event drop constraint package_event_actor_fkey;
create trigger package_event_of_person before insert on mutasi.package_event
    for each row execute function mutasi.require_person('actor');
alter table mutasi.objection_event drop constraint objection_event_actor_fkey;
create trigger objection_event_of_person before insert on mutasi.objection_event
    for each row execute function mutasi.require_person('actor');
alter table mutasi.assignment_event drop constraint assignment_event_actor_fkey;
create trigger assignment_event_of_person before insert on mutasi.assignment_event
    for each row execute function mutasi.require_person('actor');
alter table mutasi.objection drop constraint objection_decided_by_fkey;
create trigger objection_decided_by_person before update of decided_by on mutasi.objection
    for each row execute function mutasi.require_person('decided_by');
alter table mutasi.decree drop constraint decree_signer_fkey;
create trigger decree_of_person before insert on mutasi.decree
    for each row execute function mutasi.require_person('signer');
alter table mutasi.document_signature drop constraint document_signature_signer_fkey;
create trigger signature_of_person before insert on mutasi.document_signature
    for each row execute function mutasi.require_person('signer');
alter table mutasi.conflict_of_interest drop constraint conflict_of_interest_official_id_fkey;
create trigger conflict_of_person before insert on mutasi.conflict_of_interest
    for each row execute function mutasi.require_person('official_id');
alter table mutasi.conflict_declaration drop constraint conflict_declaration_official_id_fkey;
create trigger declaration_of_person before insert on mutasi.conflict_declaration
    for each row execute function mutasi.require_person('official_id');
-- Whoever carries out an objection writes the correction, and the PPK decides that an entry is withheld.
alter table mutasi.announcement_record drop constraint announcement_record_written_by_fkey;
create trigger announcement_record_of_person before insert on mutasi.announcement_record
    for each row execute function mutasi.require_person('written_by');
alter table mutasi.announcement drop constraint announcement_drafted_by_fkey;
create trigger announcement_of_person before insert or update of drafted_by on mutasi.announcement
    for each row execute function mutasi.require_person('drafted_by');
alter table mutasi.announcement_publication drop constraint announcement_publication_published_by_fkey;
create trigger announcement_publication_of_person before insert on mutasi.announcement_publication
    for each row execute function mutasi.require_person('published_by');
alter table mutasi.announcement_withheld drop constraint announcement_withheld_decided_by_fkey;
create trigger announcement_withheld_of_person before insert on mutasi.announcement_withheld
    for each row execute function mutasi.require_person('decided_by');
alter table mutasi.refused_reading drop constraint refused_reading_reader_id_fkey;
create trigger refused_reading_of_person before insert on mutasi.refused_reading
    for each row execute function mutasi.require_person('reader_id');

revoke execute on function mutasi.check_office_holder(), mutasi.holds_office(uuid, text, text, date),
    mutasi.heads_of(text), mutasi.is_acting(uuid, date), mutasi.require_office(uuid, text, text, date, text),
    mutasi.require_quorum(mutasi.proposal_event), mutasi.require_meeting(mutasi.proposal_event),
    mutasi.is_superior(mutasi.proposal_event), mutasi.require_office_of_proposal(), mutasi.require_office_of_actor(), mutasi.require_office_of_signer(),
    mutasi.require_office_of_withholder(), mutasi.require_person() from public;
