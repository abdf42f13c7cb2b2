-- The audit of the house: one row for every change of state and every administrative action, in its transaction.
--
-- Nobody changes a row once it is written, and a sealer chains the rows behind the commits with a key that is not in
-- the database: whoever can do everything here can still not alter what was sealed without a trace.

create schema audit;
comment on schema audit is 'Who did what, when, and what it was before and after. Append-only.';

create table audit.event (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    civil_at timestamptz not null default mutasi.civil_now(),
    login text not null default session_user,
    operator text,
    correlation text,
    action text not null check (action in ('INSERT', 'UPDATE', 'DELETE', 'READ')),
    subject text not null,
    key text not null,
    employee_id uuid,
    proposal_id bigint,
    before json,
    after json
);
comment on table audit.event is 'One change. Texts that need protection are named as changed and not repeated.';
comment on column audit.event.action is 'READ where somebody read specific personal data (UU 27/2022 Ps 4).';
comment on column audit.event.at is 'By the wall; civil_at is by the civil clock, which a demonstration may shift.';
comment on column audit.event.login is 'The role that logged in: the word of the database.';
comment on column audit.event.operator is 'Who acted, as the program says: a person''s id or an account.';
comment on column audit.event.correlation is 'The command or the job that the change was part of.';
comment on column audit.event.before is 'Json and not jsonb, so that the text that was sealed is the text that is kept.';
create index event_at on audit.event (at, id);
create index event_employee on audit.event (employee_id, at, id) where employee_id is not null;
create index event_proposal on audit.event (proposal_id, at, id) where proposal_id is not null;

-- The rows that no seal covers yet. Those of a late commit appear here when they are committed: none is passed over.
create table audit.unsealed (
    event_id bigint primary key
);
comment on table audit.unsealed is 'Events that wait for the sealer.';

create table audit.seal (
    sequence bigint primary key check (sequence > 0),
    event_id bigint not null unique,
    key_id text not null check (key_id ~ '^[0-9a-f]{16}$'),
    mac bytea not null check (length(mac) = 32)
);
comment on table audit.seal is 'The chain: HMAC-SHA256 over the seal before, the place, and the event (RFC 2104).';

create table audit.anchor (
    sequence bigint primary key references audit.seal,
    mac bytea not null check (length(mac) = 32),
    anchored_at timestamptz not null default clock_timestamp()
);
comment on table audit.anchor is 'Ends of the chain that were published; a copy outside of the database proves that '
    'no tail was cut.';

-- Append-only ------------------------------------------------------------------------------------------------------------

create function audit.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'the audit is never changed'
        using errcode = 'insufficient_privilege', schema = 'audit', table = tg_table_name;
end
$$;
revoke execute on function audit.refuse_change() from public;

create trigger event_unchanged before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change();
create trigger seal_unchanged before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger anchor_unchanged before update or delete or truncate on audit.anchor
    for each statement execute function audit.refuse_change();
-- Ordinary triggers sleep in a session that calls itself a replica.
alter table audit.event enable always trigger event_unchanged;
alter table audit.seal enable always trigger seal_unchanged;
alter table audit.anchor enable always trigger anchor_unchanged;

create function audit.await_seal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into audit.unsealed (event_id) values (new.id);
    return null;
end
$$;
revoke execute on function audit.await_seal() from public;
create trigger event_awaits_seal after insert on audit.event for each row execute function audit.await_seal();
alter table audit.event enable always trigger event_awaits_seal;

-- Recording --------------------------------------------------------------------------------------------------------------

-- What differs of a row, where a text that is withheld shows that it changed and not how.
create function audit.shown(content jsonb, other jsonb, withheld text[]) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
return (
    select jsonb_object_agg(c.key, case when c.key = any (shown.withheld) then '"..."'::jsonb else c.value end)
    from jsonb_each(shown.content) c
    where c.value is distinct from shown.other -> c.key and c.value <> 'null'
);
revoke execute on function audit.shown(jsonb, jsonb, text[]) from public;

create function audit.record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole jsonb := coalesce(new_row, old_row);
    withheld text[] := string_to_array(tg_argv[1], ',');
    employee uuid := whole ->> 'employee_id';
    proposal bigint := whole ->> 'proposal_id';
begin
    if old_row = new_row then
        return null;
    end if;
    if whole ? 'dialogue_id' then
        select d.proposal_id, d.employee_id into proposal, employee
        from mutasi.dialogue d where d.id = (whole ->> 'dialogue_id')::bigint;
    elsif whole ? 'objection_id' then
        select o.proposal_id, o.person_id into proposal, employee
        from mutasi.objection o where o.id = (whole ->> 'objection_id')::bigint;
    elsif whole ? 'assignment_id' then
        select a.employee_id into employee from mutasi.assignment a where a.id = (whole ->> 'assignment_id')::bigint;
    elsif whole ? 'follow_up_id' then
        select f.proposal_id, f.employee_id into proposal, employee
        from mutasi.follow_up f where f.id = (whole ->> 'follow_up_id')::bigint;
    elsif proposal is not null and employee is null then
        select p.employee_id into employee from mutasi.proposal p where p.id = proposal;
    end if;
    -- An event says itself what the state was before it.
    insert into audit.event (operator, correlation, action, subject, key, employee_id, proposal_id, before, after)
    values (
        coalesce(nullif(current_setting('mutasi.operator', true), ''), whole ->> 'actor'),
        nullif(current_setting('mutasi.correlation', true), ''), tg_op, tg_table_schema || '.' || tg_table_name,
        (select string_agg(whole ->> k, ',' order by n)
        from unnest(string_to_array(tg_argv[0], ',')) with ordinality x (k, n)),
        employee, proposal,
        case
            when tg_op <> 'INSERT' then audit.shown(old_row, new_row, withheld)
            when whole ->> 'from_state' is not null then jsonb_build_object('state', whole -> 'from_state')
        end::json,
        audit.shown(new_row, old_row, withheld)::json);
    return null;
end
$$;
revoke execute on function audit.record() from public;
comment on function audit.record is 'Records a change of the table that the trigger is on. Its arguments: the columns of '
    'the key, and those whose content is withheld, since it needs protection or stands sealed by its digest.';

-- What is recorded. Where a table has events of its own, those are recorded, with their hash, and not the state twice.
do $$
declare
    audited record;
begin
    for audited in
        select * from (values
            -- The process.
            ('mutasi.proposal_event', 'proposal_id,number', 'detail,previous'),
            ('mutasi.package_event', 'package_id,number', 'previous'),
            ('mutasi.assignment_event', 'assignment_id,number', 'detail,previous'),
            ('mutasi.objection_event', 'objection_id,number', 'detail,previous'),
            ('mutasi.need_event', 'need_id,number', 'reason'),
            ('mutasi.enrolment_event', 'id', 'reason'),
            ('mutasi.dialogue', 'id', 'answer_text'),
            ('mutasi.dialogue_version', 'dialogue_id,session,number', 'place,summary,needs,wishes,concerns,support,outcome'),
            ('mutasi.dialogue_statement', 'dialogue_id,number', 'words'),
            ('mutasi.conflict_of_interest', 'official_id,employee_id', 'reason'),
            ('mutasi.conflict_declaration', 'proposal_id,official_id,has_conflict', 'reason'),
            ('mutasi.waiver', 'id', 'reason,withdrawal_reason'),
            ('mutasi.waiver_employee', 'waiver_id,employee_id', ''),
            ('mutasi.ascertainment', 'id', 'withdrawal_reason'),
            ('mutasi.ascertainment_employee', 'ascertainment_id,employee_id', ''),
            ('mutasi.decree', 'id', ''),
            ('mutasi.holding', 'id', ''),
            ('mutasi.assignment_order', 'id', 'chosen_because'),
            ('mutasi.announcement', 'id', ''),
            ('mutasi.announcement_publication', 'announcement_id', ''),
            ('mutasi.announcement_redaction', 'announcement_id,number', 'reason'),
            ('mutasi.document', 'id', 'content'),
            ('mutasi.document_signature', 'id', 'signed,explanation'),
            ('mutasi.provisional_list', 'id', ''),
            ('mutasi.provisional_member', 'list_id,employee_id', ''),
            ('mutasi.data_correction', 'list_id,number', 'claim,answer,reason'),
            ('mutasi.signal', 'id', 'reason'),
            ('mutasi.deadline', 'id', ''),
            ('mutasi.outcome_report', 'id', 'report'),
            ('mutasi.handover_item', 'proposal_id,number', ''),
            ('mutasi.handover_confirmation', 'proposal_id,side', ''),
            ('mutasi.follow_up', 'id', ''),
            ('mutasi.follow_up_answer', 'follow_up_id,respondent,number', 'ratings,support,concerns,words'),
            ('mutasi.identity_conflict', 'id', ''),
            -- Who may decide, by what, and on which days.
            ('mutasi.official', 'id', ''),
            ('mutasi.office_holder', 'id', ''),
            ('mutasi.rule_book', 'version', ''),
            ('mutasi.rule_parameter', 'version,code,post_level,valid_from', ''),
            ('mutasi.weight_profile', 'version,name,valid_from', ''),
            ('mutasi.waiver_rule', 'gate,version', ''),
            ('mutasi.checklist', 'id', ''),
            ('mutasi.law', 'id', ''),
            ('mutasi.holiday', 'held_on,region', ''),
            ('mutasi.moratorium', 'id', ''),
            ('mutasi.head_inauguration', 'id', ''),
            ('mutasi.emergency_basis', 'id', ''),
            ('mutasi.indicator_kind', 'code', ''),
            ('mutasi.agency', 'code', ''),
            ('mutasi.letterhead', 'unit_id', ''),
            ('mutasi.clock', 'is_only', ''),
            ('mutasi.public_address', 'id', ''),
            ('mutasi.import_run', 'id', ''),
            ('jobs.action', 'id', '')
        ) as x (relation, key, withheld)
    loop
        execute format('create trigger recorded after insert or update or delete on %s '
            'for each row execute function audit.record(%L, %L)', audited.relation::regclass, audited.key, audited.withheld);
        execute format('alter table %s enable always trigger recorded', audited.relation::regclass);
    end loop;
end
$$;
