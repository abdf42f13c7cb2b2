-- The roles of a database of mutasi, and all that each may do: nothing is granted anywhere else.
--
-- It is run after the migrations by `mutasictl migrate --roles`, in one transaction and as often as one likes: what is granted
-- here is granted, and whatever else was granted to these roles or to everybody on our objects is taken back. Who runs it
-- may make roles. Tests/SchemaTests/Roles/matrix.csv has the result, object by object. It is long since the grants of all
-- roles are read beside each other.
--
--   mutasi_owner      owns everything, and logs in as nobody; administrators and who migrates are its members
--   mutasi_daemon     the daemon's login: does the jobs, acts as the system, and changes no definition
--   mutasi_operator   personnel officers: needs, proposals, dialogues, imports, the queue; of their unit and those below
--   mutasi_verifier   verifies what another has submitted
--   mutasi_tpk        members of the appraisal team
--   mutasi_decider    the authorised officer, the PPK and their delegates
--   mutasi_auditor    reads the record of who did what, and changes nothing
--   mutasi_upstream   hands jobs over, and nothing else
--   mutasi_portal     what is public, and nothing else
--
-- People log in by roles of their own that are members of these groups; mutasi.account says who they are. What they may do
-- with a row is for the policies (policies.sql) and the triggers to say.

-- Roles ----------------------------------------------------------------------------------------------------------------

do $$
declare
    wanted record;
begin
    for wanted in
        select * from (values
            ('mutasi_owner', 'nologin'), ('mutasi_daemon', 'login'), ('mutasi_operator', 'nologin'),
            ('mutasi_verifier', 'nologin'), ('mutasi_tpk', 'nologin'), ('mutasi_decider', 'nologin'),
            ('mutasi_auditor', 'nologin'), ('mutasi_upstream', 'nologin'), ('mutasi_portal', 'nologin')
        ) as x (name, login)
        where not exists (select from pg_roles r where r.rolname = x.name)
    loop
        begin
            execute format('create role %I %s', wanted.name, wanted.login);
        exception
            -- Roles belong to the whole server: another of its databases is given them at the same time.
            when duplicate_object or unique_violation then null;
        end;
    end loop;
    if not pg_has_role(current_user, 'mutasi_owner', 'usage') then
        execute format('grant mutasi_owner to %I', current_user);
    end if;
end
$$;

-- Ownership ------------------------------------------------------------------------------------------------------------
--
-- What a function that is SECURITY DEFINER may do is what its owner may: with a superuser as the owner that is everything.

do $$
declare
    target constant oid := 'mutasi_owner'::regrole;
    statement text;
begin
    for statement in
        with house as (
            select n.oid, n.nspname, n.nspowner from pg_namespace n
            where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema')
        )
        select format('alter schema %I owner to mutasi_owner', h.nspname) from house h where h.nspowner <> target
        union all
        -- The sequence of a column goes with its table, and the type of a row, too.
        select format('alter table %s owner to mutasi_owner', c.oid::regclass)
        from pg_class c join house h on h.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v') and c.relowner <> target
        union all
        select format('alter sequence %s owner to mutasi_owner', c.oid::regclass)
        from pg_class c join house h on h.oid = c.relnamespace
        where c.relkind = 'S' and c.relowner <> target and not exists (
            select from pg_depend d
            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refobjsubid > 0 and d.deptype in ('a', 'i'))
        union all
        select format('alter domain %s owner to mutasi_owner', t.oid::regtype)
        from pg_type t join house h on h.oid = t.typnamespace
        where t.typtype = 'd' and t.typowner <> target
        union all
        select format('alter routine %s owner to mutasi_owner', p.oid::regprocedure)
        from pg_proc p join house h on h.oid = p.pronamespace
        where p.proowner <> target
            and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    loop
        execute statement;
    end loop;
    -- The functions of watched tables read their columns with the rights of the inbox's owner.
    for statement in
        select format('grant usage on schema %I to mutasi_owner; grant select (%s) on %I.%I to mutasi_owner', w.table_schema,
            (select string_agg(quote_ident(c.name), ', ') from (
                select w.key_column as name union select w.row_key_column union select unnest(w.columns)) c
            where c.name is not null), w.table_schema, w.table_name)
        from mutasi_inbox.watch w
        where to_regclass(format('%I.%I', w.table_schema, w.table_name)) is not null
            and not has_table_privilege('mutasi_owner', format('%I.%I', w.table_schema, w.table_name), 'select')
    loop
        execute statement;
    end loop;
end
$$;

-- Nothing to everybody -------------------------------------------------------------------------------------------------

-- Only in this form does it take back what every new function is given at first.
alter default privileges for role mutasi_owner revoke execute on functions from public;
alter default privileges for role mutasi_owner revoke usage on types from public;

do $$
declare
    everybody constant text := 'public, mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, '
        'mutasi_auditor, mutasi_upstream, mutasi_portal';
    place text;
    domain regtype;
    login name;
begin
    -- Who may do nothing in the database does not need to see it. Groups belong to the whole server, and who is a member for
    -- the sake of another database has no business here: people connect by a right of their own, which comes with the account.
    execute format('revoke all on database %I from %s', current_database(), everybody);
    execute format('grant connect on database %I to mutasi_owner with grant option', current_database());
    execute format('grant connect on database %I to mutasi_daemon, mutasi_upstream, mutasi_portal', current_database());
    -- In the owner's name, as accounts do it, so that whoever administers can take it back.
    set local role mutasi_owner;
    for login in
        select a.login from mutasi.account a join pg_roles r on r.rolname = a.login where a.closed_at is null
    loop
        execute format('grant connect on database %I to %I', current_database(), login);
    end loop;
    set local role none;
    -- Imports and scans stage their rows in temporary tables.
    execute format('grant temporary on database %I to mutasi_daemon, mutasi_operator', current_database());
    foreach place in array array['mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema'] loop
        execute format('revoke all on schema %I from %s', place, everybody);
        execute format('revoke all on all tables in schema %I from %s', place, everybody);
        execute format('revoke all on all sequences in schema %I from %s', place, everybody);
        execute format('revoke all on all routines in schema %I from %s', place, everybody);
    end loop;
    for domain in select t.oid from pg_type t where t.typnamespace = 'mutasi'::regnamespace and t.typtype = 'd' loop
        execute format('revoke all on type %s from %s', domain, everybody);
        execute format('grant usage on type %s to mutasi_daemon, mutasi_operator', domain);
    end loop;
    if pg_has_role(current_user, (select nspowner from pg_namespace where nspname = 'public'), 'usage') then
        revoke create on schema public from public;
    end if;
end
$$;

-- Every program of ours looks whether the schema is its own, and reads the civil clock.
grant usage on schema mutasi_schema, mutasi, jobs
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;
grant select on mutasi_schema.migration
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;

-- Reading --------------------------------------------------------------------------------------------------------------

grant select on all tables in schema mutasi
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;
grant execute on function mutasi.login(), mutasi.acts_as_owner(), mutasi.is_daemon(), mutasi.login_sees_all(),
    mutasi.login_units(), mutasi.login_states(), mutasi.people_in_sight(), mutasi.people_to_name(),
    mutasi.people_in_conflict(), mutasi.person_of_nip(text)
    to mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;
-- What the view of names is made of.
grant execute on function mutasi.masked_nip(text), mutasi.reads_every_nip(), mutasi.people_to_name()
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;

-- Specific personal data (UU 27/2022 Ps 4), and what is told in confidence: what was said in dialogues is read through views
-- that record it; of penalties, kinship, courts and follow-ups those know the detail who have to enter or examine it.
do $$
declare
    kept record;
    columns text;
begin
    for kept in
        select * from (values
            ('mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor', 'dialogue_version',
                'place summary needs wishes concerns outcome'),
            ('mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor', 'dialogue_statement',
                'words'),
            ('mutasi_daemon, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor', 'discipline',
                'penalty_kind decision_no'),
            ('mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor', 'follow_up_answer',
                'ratings support concerns words'),
            -- What was done is looked into without the dates of birth of those it was done to, nor where they are reached.
            ('mutasi_auditor', 'employee', 'nip former_nip born_on cpns_since pns_since email phone'),
            ('mutasi_auditor', 'dialogue', 'answer_text'), ('mutasi_auditor', 'relation', 'kind'),
            ('mutasi_auditor', 'evaluation_review', 'grounds answer_text')
        ) as x (roles, relation, withheld)
    loop
        execute format('revoke select on mutasi.%I from %s', kept.relation, kept.roles);
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into strict columns
        from pg_attribute a
        where a.attrelid = format('mutasi.%I', kept.relation)::regclass and a.attnum > 0 and not a.attisdropped
            and a.attname <> all (string_to_array(kept.withheld, ' '));
        execute format('grant select (%s) on mutasi.%I to %s', columns, kept.relation, kept.roles);
    end loop;
end
$$;
revoke select on mutasi.dialogue_notes, mutasi.dialogue_words, mutasi.follow_up_disclosed, mutasi.inbox
    from mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;
revoke select on mutasi.ascertainment, mutasi.ascertainment_employee from mutasi_auditor;
-- Whether groups fare alike is for those who judge, not for those who put plans together.
revoke select on mutasi.plan_rate from mutasi_operator, mutasi_verifier;
grant execute on function mutasi.reads_words(text, text, bigint) to mutasi_daemon, mutasi_operator;
grant select on mutasi_schema.grants, mutasi_schema.roles_applied to mutasi_operator, mutasi_auditor;

-- Not the partitions of the history: they are read through it.
grant select on jobs.action, jobs.dead_letters, jobs.dependency, jobs.failure, jobs.history, jobs.job, jobs.kind, jobs.node,
    jobs.node_status, jobs.progress, jobs.queue, jobs.queue_status, jobs.redriven, jobs.schedule, jobs.status, jobs.stuck
    to mutasi_daemon, mutasi_operator;
grant select on jobs.action, jobs.kind, jobs.queue, jobs.schedule to mutasi_auditor;
grant usage on schema audit to mutasi_daemon, mutasi_auditor;
grant select on all tables in schema audit to mutasi_daemon, mutasi_auditor;
grant usage on schema mutasi_inbox to mutasi_daemon, mutasi_operator;
grant select on mutasi_inbox.watch, mutasi_inbox.reaction, mutasi_inbox.parked, mutasi_inbox.event, mutasi_inbox.upstream
    to mutasi_daemon, mutasi_operator;

-- Writing --------------------------------------------------------------------------------------------------------------
--
-- Who wrote a row, in which transaction, and what a trigger numbers or chains is nobody's to say: inserts name all columns
-- but these. What a table is updated in is named; what is locked for an update has to be updatable in some column.

do $$
declare
    given record;
    columns text;
    withheld constant text[] := array['recorded_by', 'recorded_at', 'declared_by', 'declared_at', 'changed_by', 'kept_at',
        'transaction', 'previous', 'hash'];
begin
    for given in
        select g.roles, t as relation
        from (values
            ('mutasi_daemon', 'assignment, assignment_event, announcement_file, deadline, deadline_version, '
                'dialogue_reminder, dialogue_statement, dialogue_version, document, enrolment, enrolment_event, evaluation_result, evaluation_run, follow_up, '
                'follow_up_signal, import_issue, inbox, indicator_mark, need_event, notification, objection_alert, '
                'objection_deadline, objection_event, outcome_report, package_event, package_member, proposal_event, '
                'signal, training_plan, training_plan_item'),
            -- What an upstream database brings, by the way that files go.
            ('mutasi_daemon',
                'agency, assessment, competency, competency_standard, course, course_session, discipline, education, '
                'employee, formation, identity_conflict, import_file, import_run, indicator, indicator_kind, licence, '
                'performance, position, post, related_field, relation, seat, skill, technical_competency, '
                'training_record, unit'),
            -- Where the process is moved, whoever moves it: which event is whose, the triggers say.
            ('mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider',
                'conflict_declaration, conflict_of_interest, deadline, deadline_version, document, enrolment, '
                'enrolment_event, need_event, notification, objection_alert, objection_deadline, objection_event, '
                'package_event, package_member, proposal_event, refused_reading, training_plan, training_plan_item'),
            ('mutasi_operator, mutasi_decider',
                'announcement, announcement_file, announcement_publication, announcement_record, announcement_redaction, '
                'announcement_withheld, assignment, assignment_event, assignment_order, decree, document_signature, '
                'evaluation_review, follow_up, follow_up_answer, follow_up_signal, holding, package, position, '
                'provisional_list, provisional_member'),
            ('mutasi_operator, mutasi_verifier', 'ascertainment, ascertainment_employee, waiver, waiver_employee'),
            ('mutasi_daemon', 'plan, plan_conflict, plan_move, plan_need, plan_rate, plan_ruling'),
            ('mutasi_tpk', 'package, provisional_list, provisional_member'),
            ('mutasi_operator',
                'agency, aspiration, aspiration_profile, aspiration_superseded, aspiration_wish, assessment, competency, competency_standard, '
                'course, course_session, data_correction, deployable, deployable_skill, dialogue, dialogue_reminder, '
                'dialogue_statement, dialogue_version, discipline, education, emergency_basis, employee, '
                'enrolment_receipt, formation, handover_confirmation, handover_item, head_inauguration, holiday, '
                'identity_conflict, import_file, import_issue, import_run, indicator, indicator_kind, indicator_mark, '
                'licence, moratorium, need, need_requirement, objection, performance, post, related_field, proposal, relation, seat, signal, skill, '
                'technical_competency, training_record, unit')
        ) as g (roles, relations) cross join unnest(string_to_array(g.relations, ', ')) t
    loop
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into strict columns
        from pg_attribute a
        where a.attrelid = format('mutasi.%I', given.relation)::regclass and a.attnum > 0 and not a.attisdropped
            and a.attgenerated = '' and a.attidentity <> 'a'
            -- An objection that came on paper is entered with the day on which it came.
            and (a.attname <> all (withheld) or (given.relation = 'objection' and a.attname = 'recorded_at'));
        execute format('grant insert (%s) on mutasi.%I to %s', columns, given.relation, given.roles);
    end loop;
end
$$;

-- Where the process is moved.
grant update (state, facts, effective_on) on mutasi.proposal
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (state, verified_by, placed) on mutasi.need
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (last_day, ends_at, calendar_version, met_at, stopped_at, overdue_at) on mutasi.deadline
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (state) on mutasi.package to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (package_id) on mutasi.plan to mutasi_operator;
grant update (left_at) on mutasi.package_member
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (state, session_id, year, waits_since, escalated_on, certificate_no, approved_by, approval_reason)
    on mutasi.enrolment to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (state, settled_at, failure) on mutasi.notification
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider;
grant update (superior_id, opened_on, reminded_on, concluded_on, standing) on mutasi.follow_up
    to mutasi_daemon, mutasi_operator, mutasi_decider;
grant update (state, inadmissibility, reviewer, mediator, decided_by, suspends_execution, reason, new_decree,
    correction_record, answered_on) on mutasi.objection to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_decider;
grant update (state, ends_on, return_by, returned_on, proposal_id, basis_id, rests_until, delivered, waived)
    on mutasi.assignment to mutasi_daemon, mutasi_operator, mutasi_decider;
grant update (state, form, signed, certificate_name, certificate_sha256, level, stamped_at, explanation, settled_at,
    verified_at) on mutasi.document_signature to mutasi_operator, mutasi_decider;
-- A seat changes hands with the decree.
grant update (period), delete on mutasi.holding to mutasi_operator, mutasi_decider;
grant update (post_code, unit_id, post_since, agency_id) on mutasi.employee to mutasi_decider;
grant update (ended_on) on mutasi.position to mutasi_decider;
grant update (answer, answer_text, answered_by, answered_on) on mutasi.evaluation_review to mutasi_operator, mutasi_decider;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on mutasi.waiver, mutasi.ascertainment
    to mutasi_operator, mutasi_verifier;
-- It is locked, so that orders are issued one after the other; no row of it is ever changed.
grant update on mutasi.assignment_order to mutasi_operator, mutasi_decider;
grant update (final_on) on mutasi.provisional_list to mutasi_operator, mutasi_tpk, mutasi_decider;

-- What operators keep.
grant update (answer, answer_text, answered_on, closed_on, closings, leader_id) on mutasi.dialogue
    to mutasi_daemon, mutasi_operator;
grant update (standing, confirmed_by_leader, leader_confirmed_by, confirmed_by_employee) on mutasi.dialogue_version
    to mutasi_daemon, mutasi_operator;
grant update (struck_by, struck_at, strike_reason) on mutasi.handover_item to mutasi_operator;
grant update (answer, reason, answered_by, answered_on) on mutasi.data_correction to mutasi_operator;
grant update (ended_on) on mutasi.emergency_basis to mutasi_operator;
grant update (jurisdiction, basis, starts_on, ends_on, post_kinds) on mutasi.moratorium to mutasi_operator;
grant update on mutasi.deployable, mutasi.deployable_skill to mutasi_operator;
grant update (post_code, unit_id, people, source, evidence_competence, evidence_performance, evidence_institution, profile,
    urgency, basis_number, basis_date, priority, needed_by, effective_on, version) on mutasi.need to mutasi_operator;
grant update (seen_number, seen_date, limit_number, basis, state, ended_at, need_id, decided_by, decided_at, reason)
    on mutasi.signal to mutasi_daemon, mutasi_operator;
grant update (seats_taken, cancelled_on, cancel_reason) on mutasi.course_session to mutasi_daemon;
grant delete on mutasi.holiday, mutasi.aspiration, mutasi.competency_standard to mutasi_operator;
grant update (name, kind, basis) on mutasi.holiday to mutasi_operator;
-- What files bring.
grant update on mutasi.agency, mutasi.aspiration, mutasi.assessment, mutasi.competency, mutasi.competency_standard,
    mutasi.course, mutasi.course_session, mutasi.discipline, mutasi.education, mutasi.employee, mutasi.formation,
    mutasi.identity_conflict, mutasi.import_run, mutasi.indicator, mutasi.indicator_kind, mutasi.licence,
    mutasi.need_requirement, mutasi.performance, mutasi.position, mutasi.post, mutasi.related_field, mutasi.relation, mutasi.seat, mutasi.skill,
    mutasi.technical_competency, mutasi.training_record, mutasi.unit to mutasi_operator;
grant update on mutasi.agency, mutasi.assessment, mutasi.competency, mutasi.competency_standard, mutasi.course,
    mutasi.course_session, mutasi.discipline, mutasi.education, mutasi.employee, mutasi.formation, mutasi.identity_conflict,
    mutasi.import_file, mutasi.import_run, mutasi.indicator, mutasi.indicator_kind, mutasi.licence, mutasi.performance,
    mutasi.position, mutasi.post, mutasi.relation, mutasi.seat, mutasi.skill, mutasi.technical_competency, mutasi.training_record, mutasi.unit
    to mutasi_daemon;

-- What the rules have kept long enough goes by night.
grant delete on mutasi.evaluation_run, mutasi.plan, mutasi.import_issue, mutasi.notification, mutasi.signal to mutasi_daemon;
grant insert on audit.seal, audit.anchor to mutasi_daemon;
grant delete on audit.unsealed to mutasi_daemon;
grant insert on jobs.diagnostic_effect to mutasi_daemon;

-- Functions ------------------------------------------------------------------------------------------------------------

grant execute on function mutasi.civil_now(), mutasi.civil_today(text), mutasi.is_clock_shifted(),
    mutasi.real_moment(timestamptz), mutasi.seat_weight(smallint, date), mutasi.holds_seat(text),
    mutasi.enrolment_follows(text, text), mutasi.agency_of(text), mutasi.is_vacant(text, text, date),
    mutasi.has_left_to_study(date, date), mutasi.successor_of(text),
    mutasi.decree_digest(bigint, text, date), mutasi.heads_of(text), mutasi.is_acting(uuid, date),
    mutasi.holds_office(uuid, text, text, date), mutasi.level_of_post(text), mutasi.rule_number(text, text, date),
    mutasi.covering_moratorium(text, text, date), mutasi.is_public_text(text), mutasi.state_fits_package(mutasi.proposal, text),
    mutasi.verify_log(text, bigint), mutasi.chain_hash(bytea, jsonb), mutasi.proposal_event_hash(mutasi.proposal_event),
    mutasi.package_event_hash(mutasi.package_event), mutasi.assignment_event_hash(mutasi.assignment_event),
    mutasi.objection_event_hash(mutasi.objection_event)
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor;
grant execute on function mutasi.ask_for_evaluations(uuid[]) to mutasi_daemon, mutasi_operator;
grant execute on function mutasi.record_holders(text, text, boolean) to mutasi_operator, mutasi_decider;
grant execute on function mutasi.redact_dialogues(date, text, integer) to mutasi_daemon;

-- Whoever moves the process hands over the jobs that follow.
grant execute on function
    jobs.enqueue(text, jsonb, text, text, timestamptz, integer, text, text, text, integer, interval, text, text, bigint[], text),
    jobs.enqueue_many(text, jsonb[], text, text, timestamptz, integer, text[], text, text[], integer, interval, text[], text,
        bigint[], text)
    to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_upstream;
grant usage on schema jobs to mutasi_upstream;

do $$
declare
    given record;
begin
    for given in
        select p.oid::regprocedure as routine, g.roles
        from (values
            ('mutasi_daemon',
                'cancel_claimed cancel_requests checkpoint claim complete do_chore doze enqueue_batch fail fits heartbeat hold '
                'leave locked reconcile register release rescue rise run_schedules save_checkpoint tell'),
            ('mutasi_operator',
                'check_cron enable_schedule find keep_kind limit_queue next_firing next_firings pause_kind '
                'pause_queue redrive redrive_group remove_schedule resume_kind resume_queue retry set_schedule '
                -- What those that read an entry of cron are made of; they run with the rights of who asks.
                'check_zone clock_change iana_zone moments next_local read_cron read_cron_field'),
            ('mutasi_daemon, mutasi_operator',
                'backlog batch_outcome cancel held latencies occupied priority_name record_action sample traffic unserved'),
            -- An auditor changes nothing, and leaves on record what they took along.
            ('mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor', 'record_action')
        ) as g (roles, names)
        cross join unnest(string_to_array(g.names, ' ')) n (name)
        join pg_proc p on p.pronamespace = 'jobs'::regnamespace and p.proname = n.name
    loop
        execute format('grant execute on function %s to %s', given.routine, given.roles);
    end loop;
end
$$;
grant execute on function mutasi_inbox.promote(integer), mutasi_inbox.reconcile(text), mutasi_inbox.settle_parked(),
    mutasi_inbox.sleep(boolean), mutasi_inbox.trim(), mutasi_inbox.health(), mutasi_inbox.untold(),
    mutasi_inbox.claim_upstream(text, text, interval), mutasi_inbox.move_upstream(text, xid8, bigint, xid8, bigint),
    mutasi_inbox.take(text, text[], text[], integer[], text[], timestamptz[], integer[], text[]),
    mutasi_inbox.note_upstream(text, text, boolean, bigint), mutasi_inbox.note_comparison(text),
    mutasi_inbox.revive_people(text, text[]), mutasi_inbox.settle_people(text, text[], text[], timestamptz, boolean)
    to mutasi_daemon;
grant execute on function mutasi_inbox.health() to mutasi_operator;

-- What is public -------------------------------------------------------------------------------------------------------

grant usage on schema mutasi to mutasi_portal;
grant select on mutasi.public_announcement, mutasi.public_signing to mutasi_portal;
