-- Proposals (usulan) from the ranking on, the dialogue with the employee, and what was done to them.
--
-- The rules are those of the domain's state machine. What must hold whoever writes is held here a second time: one
-- active proposal for a person, nothing past the submission without a dialogue, four eyes, and exactly one event of
-- the audit for every change, in the transaction of the change. Tables, what is refused and the audit stand together,
-- since each trigger is read beside what it keeps: hence the length.

create table mutasi.agency (
    code mutasi.code primary key,
    kind text not null check (kind in ('PUSAT', 'PROVINSI', 'KABUPATEN_KOTA', 'PERWAKILAN')),
    province mutasi.code
);
comment on table mutasi.agency is 'Instansi, as far as the kind of a transfer between two of them depends on it.';

-- Proposals ------------------------------------------------------------------------------------------------------------

create table mutasi.proposal (
    id bigint generated always as identity primary key,
    need_id bigint not null references mutasi.need,
    employee_id uuid not null references mutasi.employee,
    origin jsonb not null check (jsonb_typeof(origin) = 'object'),
    target jsonb not null check (jsonb_typeof(target) = 'object'),
    kind text not null check (kind in ('M1', 'M2', 'M3', 'M4', 'M5', 'M6')),
    is_own_request boolean not null,
    is_urgent boolean not null,
    drafter uuid not null references mutasi.employee,
    drafted_on date not null,
    effective_on date not null,
    state text not null check (state in (
        'DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED', 'RETURNED',
        'REJECTED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW',
        'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'CONSENT_REFUSED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS',
        'PERTEK_TMS', 'DECIDED', 'DECLINED', 'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED',
        'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED',
        'SUPERSEDED', 'FROZEN', 'REVOKED')),
    facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
    submitter uuid generated always as ((facts ->> 'submitter')::uuid) stored,
    verifier uuid generated always as ((facts ->> 'verifier')::uuid) stored,
    version integer not null default 1,
    -- RETURNED, REJECTED and the exits are left out: whoever is there is not on the way to a decision.
    constraint no_submission_without_dialogue check (
        state not in ('SUBMITTED', 'VERIFIED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED',
            'PYB_REVIEW', 'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS',
            'DECIDED', 'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M',
            'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED')
        or facts ->> 'dialogueClosedOn' is not null
        or (is_urgent and facts #>> '{dialogueWaiver,dueOn}' is not null)),
    constraint second_person_verifies check (
        verifier is null or (verifier <> drafter and verifier is distinct from submitter)),
    constraint submitted_and_verified_by_somebody check (
        state not in ('VERIFIED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW',
            'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED',
            'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M',
            'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED')
        or num_nonnulls(submitter, verifier) = 2),
    constraint frozen_comes_from_somewhere check ((state = 'FROZEN') = (facts ->> 'frozenFrom' is not null))
);
comment on table mutasi.proposal is 'Usulan: one person to one post. Exempt from disclosure (UU 14/2008 Ps 17 h).';
comment on column mutasi.proposal.origin is 'Post and unit as they stood when it was drafted, with their names.';
comment on column mutasi.proposal.target is 'Post and unit as they stood when it was drafted, with their names.';
comment on column mutasi.proposal.effective_on is 'Planned TMT.';
comment on column mutasi.proposal.facts is 'What later steps depend on; the program''s codec writes it.';
comment on column mutasi.proposal.version is 'The number of its last event.';
-- Two drafts for one person at a time: the second waits for the first, and is refused.
create unique index proposal_one_active on mutasi.proposal (employee_id)
    where state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED',
        'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW',
        'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED',
        'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'FROZEN');
create index proposal_need on mutasi.proposal (need_id, id);
create index proposal_employee on mutasi.proposal (employee_id);

-- The audit ------------------------------------------------------------------------------------------------------------

create table mutasi.proposal_event (
    proposal_id bigint not null references mutasi.proposal,
    number integer not null,
    name mutasi.code not null,
    from_state text,
    to_state text not null,
    actor uuid references mutasi.employee,
    role text not null check (role in (
        'PEGAWAI', 'ATASAN', 'KEPALA_OPD', 'OPERATOR', 'VERIFIKATOR', 'TPK', 'PYB', 'PPK', 'MENDAGRI', 'SISTEM')),
    detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
    constraint reason_of_event_length check (length(detail ->> 'reason') <= 20000),
    at timestamptz not null,
    recorded_by text not null default session_user,
    transaction xid8 not null,
    previous bytea not null,
    hash bytea not null,
    primary key (proposal_id, number),
    constraint system_is_nobody check ((role = 'SISTEM') = (actor is null))
);
comment on table mutasi.proposal_event is 'What happened to proposals. Each event holds the hash of the one before it.';
comment on column mutasi.proposal_event.detail is 'What the event was told: reasons, letters, documents. Personal data.';
comment on column mutasi.proposal_event.transaction is 'By which a change and its event are known to belong together; not hashed, '
    'since a restored database counts anew.';

create function mutasi.chain_hash(previous bytea, content jsonb) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp
return sha256(chain_hash.previous || convert_to(chain_hash.content::text, 'UTF8'));
comment on function mutasi.chain_hash is 'A link of a chain: what was before it, and an array of what it says, which has one text form.';
revoke execute on function mutasi.chain_hash(bytea, jsonb) from public;

create function mutasi.proposal_event_hash(event mutasi.proposal_event) returns bytea
language sql stable set search_path = pg_catalog, pg_temp
-- The moment is written as a number, so that no setting of a session matters.
return mutasi.chain_hash(event.previous, jsonb_build_array(
    event.proposal_id, event.number, event.name, event.from_state, event.to_state, event.actor, event.role,
    event.detail, (extract(epoch from event.at) * 1000000)::bigint, event.recorded_by));
comment on function mutasi.proposal_event_hash is 'What an event of a proposal has to be hashed to.';

create table mutasi.conflict_of_interest (
    official_id uuid not null references mutasi.employee,
    employee_id uuid not null references mutasi.employee,
    reason text not null check (length(btrim(reason)) between 1 and 4000),
    declared_at timestamptz not null default mutasi.civil_now(),
    declared_by text not null default session_user,
    primary key (official_id, employee_id),
    check (official_id <> employee_id)
);
comment on table mutasi.conflict_of_interest is 'Benturan kepentingan as officials declare it (PermenPANRB 17/2024).';
create index conflict_of_interest_employee on mutasi.conflict_of_interest (employee_id);

create table mutasi.conflict_declaration (
    proposal_id bigint references mutasi.proposal,
    official_id uuid references mutasi.employee,
    has_conflict boolean,
    role text not null check (role in ('ATASAN', 'KEPALA_OPD', 'VERIFIKATOR', 'TPK', 'PYB', 'PPK')),
    reason text check (length(btrim(reason)) between 1 and 4000),
    declared_at timestamptz not null default mutasi.civil_now(),
    declared_by text not null default session_user,
    -- A conflict may come up after somebody has declared that there is none; it is never taken back.
    primary key (proposal_id, official_id, has_conflict),
    constraint conflict_is_explained check (not has_conflict or reason is not null)
);
comment on table mutasi.conflict_declaration is 'What each official who decides declared of a proposal, before it or by acting.';
create index conflict_declaration_official on mutasi.conflict_declaration (official_id) where has_conflict;
create trigger conflict_declaration_unchanged before update or delete or truncate on mutasi.conflict_declaration
    for each statement execute function mutasi.refuse_change();

create view mutasi.conflict as
select official_id, employee_id from mutasi.conflict_of_interest
union select d.official_id, p.employee_id from mutasi.conflict_declaration d join mutasi.proposal p on p.id = d.proposal_id
where d.has_conflict
union select employee_id, related_id from mutasi.relation
union select related_id, employee_id from mutasi.relation;
comment on view mutasi.conflict is 'Who may not decide on whom: declared conflicts, of an employee or of one '
    'proposal, and declared relations in both directions.';

-- The vote of the TPK: nobody votes in whose way a conflict stands, by their word or by what is on record.
create function mutasi.hear_committee(event mutasi.proposal_event, employee uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from jsonb_array_elements(event.detail #> '{meeting,members}') m
        where (m ->> 'voted')::boolean
            and ((m ->> 'hasConflict')::boolean is distinct from false or (m ->> 'person')::uuid = employee or exists (
                select from mutasi.conflict c
                where c.official_id = (m ->> 'person')::uuid and c.employee_id = hear_committee.employee))
    ) then
        raise exception 'a member of the TPK with a conflict of interest has voted'
            using errcode = 'check_violation', constraint = 'voter_without_conflict', table = 'proposal_event';
    end if;
    -- What the members declared in the meeting is on record like every other declaration.
    insert into mutasi.conflict_declaration (proposal_id, official_id, has_conflict, role, reason)
    select distinct on (m ->> 'person') event.proposal_id, (m ->> 'person')::uuid, (m ->> 'hasConflict')::boolean, 'TPK',
        case when (m ->> 'hasConflict')::boolean then
            coalesce('berita acara ' || (event.detail #>> '{meeting,minutes,number}'), 'berita acara') end
    from jsonb_array_elements(event.detail #> '{meeting,members}') m
    where m ->> 'hasConflict' is not null
    on conflict do nothing;
end
$$;
revoke execute on function mutasi.hear_committee(mutasi.proposal_event, uuid) from public;

create function mutasi.chain_proposal_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    subject mutasi.proposal;
    last mutasi.proposal_event;
begin
    -- Events of one proposal are written one after the other, whoever writes.
    select * into strict subject from mutasi.proposal p where p.id = new.proposal_id for update;
    select * into last from mutasi.proposal_event e where e.proposal_id = new.proposal_id
    order by e.number desc limit 1;
    if new.role in ('ATASAN', 'KEPALA_OPD', 'VERIFIKATOR', 'TPK', 'PYB', 'PPK') then
        if new.actor = subject.employee_id or exists (
            select from mutasi.conflict c where c.official_id = new.actor and c.employee_id = subject.employee_id)
        then
            raise exception 'the official has a conflict of interest with the employee'
                using errcode = 'check_violation', constraint = 'no_conflict_of_interest', table = 'proposal_event';
        end if;
        -- Whoever decides declares by it that nothing stands between them and the employee.
        insert into mutasi.conflict_declaration (proposal_id, official_id, has_conflict, role)
        values (new.proposal_id, new.actor, false, new.role)
        on conflict do nothing;
    end if;
    if new.name = 'TPK_CONCLUDED' then
        perform mutasi.hear_committee(new, subject.employee_id);
    end if;
    -- That a notice was sent is no notice: the system says so when one was delivered.
    if new.name = 'NOTIFIED' and new.role = 'SISTEM' and not exists (
        select from mutasi.notification n
        where n.employee_id = subject.employee_id and n.template = 'decree.signed' and n.state = 'DELIVERED'
            and n.subject_ids ->> 'proposal' = subject.id::text
    ) then
        raise exception 'no notice of the decree was delivered'
            using errcode = 'check_violation', constraint = 'notice_was_delivered', table = 'proposal_event';
    end if;
    new.number := coalesce(last.number, 0) + 1;
    new.at := mutasi.civil_now();
    new.recorded_by := session_user;
    new.transaction := pg_current_xact_id();
    new.previous := coalesce(last.hash, '\x'::bytea);
    new.hash := mutasi.proposal_event_hash(new);
    return new;
end
$$;
revoke execute on function mutasi.chain_proposal_event() from public;

create trigger proposal_event_chained before insert on mutasi.proposal_event
    for each row execute function mutasi.chain_proposal_event();
create trigger proposal_event_unchanged before update or delete or truncate on mutasi.proposal_event
    for each statement execute function mutasi.refuse_change();
create trigger proposal_stays before delete or truncate on mutasi.proposal
    for each statement execute function mutasi.refuse_change();

create function mutasi.count_proposal_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if (new.id, new.need_id, new.employee_id, new.origin, new.target, new.kind, new.is_own_request, new.is_urgent,
        new.drafter, new.drafted_on)
        is distinct from (old.id, old.need_id, old.employee_id, old.origin, old.target, old.kind, old.is_own_request,
        old.is_urgent, old.drafter, old.drafted_on)
    then
        raise exception 'what a proposal was drafted as never changes' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'ANNOUNCED' and old.state <> 'ANNOUNCED' and new.facts ->> 'notifiedOn' is null then
        raise exception 'the employee is told before the public'
            using errcode = 'check_violation', constraint = 'told_before_announced', table = 'proposal';
    end if;
    new.version := old.version + 1;
    return new;
end
$$;
revoke execute on function mutasi.count_proposal_change() from public;

create trigger proposal_change_counted before update on mutasi.proposal
    for each row execute function mutasi.count_proposal_change();

create function mutasi.require_proposal_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform from mutasi.proposal_event e
    where e.proposal_id = new.id and e.number = new.version and e.to_state = new.state
        and e.from_state is not distinct from case when tg_op = 'UPDATE' then old.state end
        and e.transaction = pg_current_xact_id();
    if not found then
        raise exception 'a change of a proposal has no event of its own'
            using errcode = 'check_violation', constraint = 'one_event_for_each_change', table = 'proposal';
    end if;
    -- The facts are the program's word; a dialogue that is said to be closed is on record as closed, if only to be
    -- opened again by an answer that came after the silence.
    if new.facts ->> 'dialogueClosedOn' is not null and not exists (
        select from mutasi.dialogue d where d.proposal_id = new.id and d.answer is not null and d.closings > 0
    ) then
        raise exception 'the dialogue of the proposal is not closed'
            using errcode = 'check_violation', constraint = 'dialogue_is_on_record', table = 'proposal';
    end if;
    -- Silence never becomes consent: what is said to be one was given in a dialogue that was closed.
    if new.facts #>> '{answer,code}' in ('SETUJU', 'SETUJU_BERSYARAT') and not exists (
        select from mutasi.dialogue d
        where d.proposal_id = new.id and d.answer = new.facts #>> '{answer,code}' and d.closings > 0
    ) then
        raise exception 'the employee has not consented'
            using errcode = 'check_violation', constraint = 'consent_is_on_record', table = 'proposal';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_proposal_event() from public;

create constraint trigger proposal_has_event after insert or update on mutasi.proposal
    deferrable initially deferred for each row execute function mutasi.require_proposal_event();

-- The argument is the subject of the log; every log has its trigger.
create function mutasi.require_change_of_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    is_changed boolean;
begin
    -- Numbers have no gaps, so that as many changes as events are there when the last number is the version.
    execute format('select exists (select from mutasi.%1$I s where s.id = ($1).%2$I and s.version >= ($1).number)',
        tg_argv[0], tg_argv[0] || '_id')
    into is_changed using new;
    if not is_changed then
        raise exception 'an event has no change of its own'
            using errcode = 'check_violation', constraint = 'one_change_for_each_event', table = tg_table_name;
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_change_of_event() from public;

create constraint trigger proposal_event_has_change after insert on mutasi.proposal_event
    deferrable initially deferred for each row execute function mutasi.require_change_of_event('proposal');

-- Proposals, packages, assignments and objections each have a log of events, with the same columns.
create function mutasi.verify_log(subject text, id bigint default null)
returns table (subject_id bigint, number integer, fault text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return query execute format(
        $sql$
        with events as (
            select e.%2$I as subject, e.number, e.from_state, e.to_state, e.previous, e.hash, mutasi.%3$I(e) as computed,
                lag(e.hash, 1, '\x'::bytea) over chain as hash_before,
                lag(e.to_state) over chain as state_before,
                row_number() over chain as place,
                lead(e.number) over chain is null as is_last
            from mutasi.%4$I e
            -- Of one subject the log is one range of the key, whatever the number of others.
            where e.%2$I between coalesce($1, 0) and coalesce($1, 9223372036854775807)
            window chain as (partition by e.%2$I order by e.number)
        )
        select e.subject, e.number, 'CHANGED' from events e where e.hash <> e.computed
        union all
        select e.subject, e.number, 'BROKEN' from events e
        where e.previous <> e.hash_before or e.number <> e.place or e.from_state is distinct from e.state_before
        union all
        -- The end of a chain is cut off without a trace in the chain itself, but not without one in its subject.
        select s.id, s.version, 'END_MISSING' from mutasi.%1$I s
        where s.id between coalesce($1, 0) and coalesce($1, 9223372036854775807) and not exists (
            select from events e
            where e.subject = s.id and e.is_last and e.number = s.version and e.to_state = s.state)
        order by 1, 2, 3
        $sql$, subject, subject || '_id', subject || '_event_hash', subject || '_event')
    using id;
end
$$;
comment on function mutasi.verify_log is 'What does not fit in the events of a subject, or of all of its kind (proposal, package, '
    'assignment, objection): CHANGED an event is not what was hashed, BROKEN it does not follow the one before it, '
    'END_MISSING the last one is not there.';
revoke execute on function mutasi.verify_log(text, bigint) from public;

-- Dialogues ------------------------------------------------------------------------------------------------------------

create table mutasi.dialogue (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references mutasi.proposal,
    employee_id uuid not null references mutasi.employee,
    leader_id uuid not null references mutasi.employee,
    answer text check (answer in ('SETUJU', 'SETUJU_BERSYARAT', 'KEBERATAN', 'TIDAK_MENJAWAB')),
    answer_text text check (length(answer_text) between 1 and 20000),
    answered_on date,
    closed_on date,
    closings smallint not null default 0 check (closings >= 0),
    opened_at timestamptz not null default mutasi.civil_now(),
    constraint nobody_leads_their_own check (employee_id <> leader_id),
    constraint closed_with_an_answer check (closed_on is null or answer is not null),
    check ((answer is null) = (answered_on is null)),
    constraint conditions_and_objections_are_written
        check ((answer in ('SETUJU_BERSYARAT', 'KEBERATAN')) = (answer_text is not null) or answer is null)
);
comment on table mutasi.dialogue is 'The talk between superior and employee. No answer is TIDAK_MENJAWAB, never consent.';
comment on column mutasi.dialogue.closings is 'How often it was closed: an answer after a silence opens it again.';
create unique index dialogue_one_open on mutasi.dialogue (proposal_id) where closed_on is null;
create index dialogue_proposal on mutasi.dialogue (proposal_id, id);
create index dialogue_waiting on mutasi.dialogue (opened_at, id) where closed_on is null;

create trigger dialogue_stays before delete or truncate on mutasi.dialogue
    for each statement execute function mutasi.refuse_change();

create table mutasi.dialogue_version (
    dialogue_id bigint references mutasi.dialogue,
    session smallint check (session between 1 and 1000),
    number smallint check (number between 1 and 10000),
    based_on smallint not null check (based_on >= 0),
    standing text not null check (standing in ('CURRENT', 'SUPERSEDED', 'ASIDE')),
    held_on date not null,
    mode text not null check (mode in ('TATAP_MUKA', 'DARING', 'TELEPON', 'TIDAK_HADIR')),
    place text not null check (length(place) <= 300),
    participants uuid[] not null default '{}',
    summary text not null check (length(summary) <= 20000),
    needs text not null check (length(needs) <= 20000),
    wishes text not null check (length(wishes) <= 20000),
    concerns text[] not null default '{}' check (concerns <@ array[
        'KELUARGA', 'JARAK', 'BIAYA', 'KESEHATAN', 'KOMPETENSI', 'BEBAN_KERJA', 'KARIER', 'LAINNYA']),
    support text[] not null default '{}' check (support <@ array[
        'PELATIHAN', 'RUMAH_DINAS', 'WAKTU_PERJALANAN', 'MASA_TRANSISI', 'TANGGAL_KEMBALI']),
    return_on date,
    outcome text not null check (length(outcome) <= 20000),
    author uuid not null references mutasi.employee,
    written_at timestamptz not null,
    confirmed_by_leader timestamptz,
    leader_confirmed_by uuid references mutasi.employee,
    confirmed_by_employee timestamptz,
    primary key (dialogue_id, session, number),
    constraint leader_confirms_by_name check ((confirmed_by_leader is null) = (leader_confirmed_by is null)),
    check (('TANGGAL_KEMBALI' = any (support)) = (return_on is not null))
);
comment on table mutasi.dialogue_version is 'Notes of sessions. A correction is a new version; no text is ever changed.';
comment on column mutasi.dialogue_version.leader_confirmed_by is 'Who led the dialogue then; another one may since.';
comment on column mutasi.dialogue_version.concerns is 'Talked about, never scored. KESEHATAN is specific personal data (UU 27/2022 Ps 4).';
create unique index dialogue_version_current on mutasi.dialogue_version (dialogue_id, session) where standing = 'CURRENT';

-- Once the retention of the words is over they are taken out, which is the one change that they know.
create table mutasi.dialogue_redaction (
    dialogue_id bigint primary key references mutasi.dialogue,
    basis text not null check (length(basis) <= 300),
    redacted_at timestamptz not null default mutasi.civil_now(),
    transaction xid8 not null default pg_current_xact_id()
);
comment on table mutasi.dialogue_redaction is 'Dialogues whose words were taken out, and by which rule; only '
    'mutasi.redact_dialogues writes it.';
create trigger dialogue_redaction_unchanged before update or delete or truncate on mutasi.dialogue_redaction
    for each statement execute function mutasi.refuse_change();

create function mutasi.is_redacting(dialogue bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
    select from mutasi.dialogue_redaction r
    where r.dialogue_id = is_redacting.dialogue and r.transaction = pg_current_xact_id_if_assigned());
revoke execute on function mutasi.is_redacting(bigint) from public;

create function mutasi.keep_dialogue_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    settable text[] := array['standing', 'confirmed_by_leader', 'leader_confirmed_by', 'confirmed_by_employee'];
begin
    if mutasi.is_redacting(new.dialogue_id) then
        return new;
    end if;
    -- A confirmation is given once, and a version that was superseded or put aside stays so.
    if to_jsonb(new) - settable is distinct from to_jsonb(old) - settable
        or (old.confirmed_by_leader is not null and (new.confirmed_by_leader, new.leader_confirmed_by)
            is distinct from (old.confirmed_by_leader, old.leader_confirmed_by))
        or (old.confirmed_by_employee is not null
            and new.confirmed_by_employee is distinct from old.confirmed_by_employee)
        or (old.standing <> 'CURRENT' and new.standing <> old.standing)
        or (new is distinct from old and exists (
            select from mutasi.dialogue d where d.id = new.dialogue_id and d.closed_on is not null))
    then
        raise exception 'notes of a dialogue are never changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function mutasi.keep_dialogue_version() from public;

create trigger dialogue_version_kept before update on mutasi.dialogue_version
    for each row execute function mutasi.keep_dialogue_version();
create trigger dialogue_version_stays before delete or truncate on mutasi.dialogue_version
    for each statement execute function mutasi.refuse_change();

create table mutasi.dialogue_statement (
    dialogue_id bigint references mutasi.dialogue,
    number smallint check (number between 1 and 1000),
    words text not null check (length(btrim(words)) between 1 and 20000),
    author uuid not null references mutasi.employee,
    written_at timestamptz not null,
    recorded_by text not null default session_user,
    primary key (dialogue_id, number)
);
comment on table mutasi.dialogue_statement is 'What the employee says in their own words, which nobody can change.';
create function mutasi.keep_dialogue_statement() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if mutasi.is_redacting(new.dialogue_id) then
        return new;
    end if;
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function mutasi.keep_dialogue_statement() from public;
create trigger dialogue_statement_kept before update on mutasi.dialogue_statement
    for each row execute function mutasi.keep_dialogue_statement();
create trigger dialogue_statement_unchanged before delete or truncate on mutasi.dialogue_statement
    for each statement execute function mutasi.refuse_change();

create table mutasi.dialogue_reminder (
    dialogue_id bigint references mutasi.dialogue,
    number smallint check (number between 1 and 100),
    reminded_on date not null,
    primary key (dialogue_id, number)
);
create trigger dialogue_reminder_unchanged before update or delete or truncate on mutasi.dialogue_reminder
    for each statement execute function mutasi.refuse_change();

-- Who may write what: the one who leads records, both correct, and the employee's own words are the employee's alone.
create function mutasi.require_dialogue_author() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    talk mutasi.dialogue;
begin
    select * into strict talk from mutasi.dialogue d where d.id = new.dialogue_id;
    if talk.closed_on is not null then
        raise exception 'nothing is added to a dialogue that is closed'
            using errcode = 'check_violation', constraint = 'dialogue_is_open', table = tg_table_name;
    end if;
    if tg_table_name = 'dialogue_statement' then
        if new.author <> talk.employee_id then
            raise exception 'a statement is made by the employee alone'
                using errcode = 'check_violation', constraint = 'statement_of_the_employee', table = tg_table_name;
        end if;
    elsif tg_table_name = 'dialogue_version' then
        if new.author <> talk.leader_id and (new.author <> talk.employee_id or new.number = 1) then
            raise exception 'notes are written by the one who leads, and corrected by both'
                using errcode = 'check_violation', constraint = 'notes_of_the_two_sides', table = tg_table_name;
        end if;
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_dialogue_author() from public;

-- Who confirms for the side of the agency leads the dialogue that day, and was named for it.
create function mutasi.require_confirming_leader() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (
        select from mutasi.dialogue d where d.id = new.dialogue_id and d.leader_id = new.leader_confirmed_by
    ) then
        raise exception 'notes are confirmed by the one who leads'
            using errcode = 'check_violation', constraint = 'confirmed_by_the_leader', table = 'dialogue_version';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_confirming_leader() from public;
create trigger dialogue_version_confirmed after insert on mutasi.dialogue_version
    for each row when (new.leader_confirmed_by is not null) execute function mutasi.require_confirming_leader();
create trigger dialogue_version_confirmed_later after update on mutasi.dialogue_version
    for each row when (new.leader_confirmed_by is distinct from old.leader_confirmed_by)
    execute function mutasi.require_confirming_leader();

create function mutasi.require_named_leader() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (
        select from mutasi.proposal_event e
        where e.proposal_id = new.proposal_id and e.name = 'DIALOGUE_OPENED'
            and (e.detail ->> 'leader')::uuid = new.leader_id and e.transaction = pg_current_xact_id()
    ) then
        raise exception 'nobody has named who leads the dialogue'
            using errcode = 'check_violation', constraint = 'leader_is_named', table = 'dialogue';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.require_named_leader() from public;
create trigger dialogue_led after insert on mutasi.dialogue
    for each row execute function mutasi.require_named_leader();
create trigger dialogue_led_by_another after update on mutasi.dialogue
    for each row when (new.leader_id <> old.leader_id) execute function mutasi.require_named_leader();

create trigger dialogue_version_authored after insert on mutasi.dialogue_version
    for each row execute function mutasi.require_dialogue_author();
create trigger dialogue_statement_authored after insert on mutasi.dialogue_statement
    for each row execute function mutasi.require_dialogue_author();
create trigger dialogue_reminder_authored after insert on mutasi.dialogue_reminder
    for each row execute function mutasi.require_dialogue_author();

-- By the rules of the day, for a dialogue whose first session was held on another.
create function mutasi.dialogue_reminders_due(today date, asked_on date) returns numeric
language sql stable set search_path = pg_catalog, pg_temp
return coalesce((
    select least(p.value, 100) from mutasi.rule_parameter p
    where p.version = (
            select b.version from mutasi.rule_book b where b.valid_from <= today order by b.valid_from desc limit 1)
        and p.code = 'DIALOGUE_REMINDERS' and p.post_level is null
        and asked_on between p.valid_from and coalesce(p.valid_to, 'infinity')), 0);
revoke execute on function mutasi.dialogue_reminders_due(date, date) from public;

create function mutasi.keep_dialogue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    was mutasi.dialogue := case when tg_op = 'UPDATE' then old end;
    closes boolean := new.closed_on is not null and was.closed_on is null;
begin
    if tg_op = 'UPDATE' and mutasi.is_redacting(new.id) then
        return null;
    end if;
    if tg_op = 'UPDATE' and ((new.id, new.proposal_id, new.employee_id, new.opened_at)
            is distinct from (old.id, old.proposal_id, old.employee_id, old.opened_at)
        or new.closings <> old.closings + closes::integer
        -- A closed one is opened again by nothing but an answer in the place of a silence.
        or old.closed_on is not null and new is distinct from old
            and (new.closed_on is not null or old.answer <> 'TIDAK_MENJAWAB' or new.answer = 'TIDAK_MENJAWAB'))
    then
        raise exception 'what came of a dialogue is not changed'
            using errcode = 'insufficient_privilege';
    end if;
    if new.answer is distinct from was.answer and not exists (
        select from mutasi.dialogue_version v where v.dialogue_id = new.id and v.standing = 'CURRENT'
    ) then
        raise exception 'nobody has talked with the employee'
            using errcode = 'check_violation', constraint = 'answered_after_a_session', table = 'dialogue';
    end if;
    -- Silence takes the place of no answer, and only after a reminder where the rules have one sent.
    if new.answer = 'TIDAK_MENJAWAB' and new.answer is distinct from was.answer and (was.answer is not null
        or mutasi.dialogue_reminders_due(new.answered_on, (
                select v.held_on from mutasi.dialogue_version v
                where v.dialogue_id = new.id and v.session = 1 and v.standing = 'CURRENT'))
            > (select count(*) from mutasi.dialogue_reminder r where r.dialogue_id = new.id))
    then
        raise exception 'the employee was not asked often enough to have kept silent'
            using errcode = 'check_violation', constraint = 'silence_after_reminders', table = 'dialogue';
    end if;
    -- Whoever objects or keeps silent need not confirm what the other side wrote.
    if closes and not exists (
        select from mutasi.dialogue_version v where v.dialogue_id = new.id and v.standing = 'CURRENT'
        having count(*) > 0 and count(*) = count(v.confirmed_by_leader)
            and (new.answer not in ('SETUJU', 'SETUJU_BERSYARAT') or count(*) = count(v.confirmed_by_employee)))
    then
        raise exception 'the notes of a session are not confirmed'
            using errcode = 'check_violation', constraint = 'closed_with_confirmations', table = 'dialogue';
    end if;
    return null;
end
$$;
revoke execute on function mutasi.keep_dialogue() from public;

create trigger dialogue_kept after insert or update on mutasi.dialogue
    for each row execute function mutasi.keep_dialogue();

-- Deadlines ------------------------------------------------------------------------------------------------------------

create table mutasi.deadline (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references mutasi.proposal,
    name mutasi.code not null,
    subject mutasi.code,
    starts_on date not null,
    last_day date not null,
    ends_at timestamptz not null,
    zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
    basis text not null check (length(basis) <= 300),
    calendar_version text not null check (length(calendar_version) <= 64),
    is_of_state boolean not null,
    met_at timestamptz,
    stopped_at timestamptz,
    check (num_nonnulls(met_at, stopped_at) <= 1)
);
comment on table mutasi.deadline is 'Deadlines as they were computed, with what they were computed from.';
comment on column mutasi.deadline.subject is 'The document that was put off, where the deadline is of one.';
comment on column mutasi.deadline.is_of_state is 'Over as soon as the proposal leaves the state in which it began.';
comment on column mutasi.deadline.stopped_at is 'Not met and no longer running: the proposal was frozen or ended.';
create index deadline_proposal on mutasi.deadline (proposal_id, id);
create index deadline_running on mutasi.deadline (ends_at) where met_at is null and stopped_at is null;

revoke execute on function mutasi.proposal_event_hash(mutasi.proposal_event) from public;
