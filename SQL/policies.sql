-- Which rows each role sees: run after roles.sql, whenever it is.
--
-- The owner sees all, and so do the daemon and, reading, the auditor. People see what concerns them by their account
-- (V0039_accounts.sql): operators their unit and those below it, who verifies, recommends or decides the proposals that have
-- come so far, and everybody who is in these. What depends on no row is asked once for a statement, as a subquery of its own.

do $$
declare
    staff constant text := 'mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider';
    everything constant text := '(select mutasi.login_sees_all())';
    units constant text := '((select mutasi.login_units())::text[])';
    people constant text := '(select mutasi.people_in_sight())';
    reviews constant text := '(select cardinality(mutasi.login_states()) > 0)';
    kept record;
    policy record;
    definition text;
    made text[] := '{}';
begin
    for kept in
        -- A table, by what its rows are seen, and what a new row has to be where that is less.
        select x.relation, format('%s or %s', everything, x.seen) as seen,
            case when x.written = 'true' then 'true' else format('%s or %s', everything, coalesce(x.written, x.seen)) end as written
        from (
            values
            ('employee', format('unit_id = any %s or id in (select mutasi.people_to_name())', units),
                -- An operator takes in and sends away nobody of another unit; with a decree people move.
                format('unit_id = any %s or (%s and id in %s)', units, reviews, people)),
            ('proposal', format($x$state = any ((select mutasi.login_states())::text[]) or origin ->> 'unit' = any %1$s
                or target ->> 'unit' = any %1$s$x$, units), null),
            ('need', format('unit_id = any %s or %s', units, reviews), null),
            ('signal', format('unit_id = any %s', units), null), ('formation', 'true', format('unit_id = any %s', units)),
            ('account', 'login = session_user', 'false'),
            -- Kinship is declared by either of two.
            ('relation', format('employee_id in %1$s or related_id in %1$s', people), format('employee_id in %s', people)),
            ('conflict_of_interest', format('employee_id in %1$s or official_id in %1$s', people), null),
            ('deadline', 'exists (select from mutasi.proposal p where p.id = deadline.proposal_id) '
                'or exists (select from mutasi.assignment a where a.id = deadline.assignment_id)', null),
            -- A notice goes to whom it concerns, wherever they are.
            ('notification', format('employee_id in %s', people), '(select (mutasi.login()).id) is not null'),
            ('objection', format('person_id in %s', people), null),
            -- Plans are the daemon's to write.
            ('plan_move', format('employee_id in %s', people), 'false'),
            ('plan_ruling', format('employee_id in %s', people), 'false'),
            ('plan_need', 'exists (select from mutasi.need n where n.id = plan_need.need_id)', 'false'),
            ('plan_conflict', format('employee_id in %1$s and arrived in %1$s', people), 'false'),
            ('document', $x$case subject_kind
                when 'PROPOSAL' then exists (select from mutasi.proposal s where s.id = document.subject_id)
                when 'PACKAGE' then exists (select from mutasi.package_member s where s.package_id = document.subject_id)
                when 'ASSIGNMENT' then exists (select from mutasi.assignment s where s.id = document.subject_id)
                when 'OBJECTION' then exists (select from mutasi.objection s where s.id = document.subject_id)
                when 'ENROLMENT' then exists (select from mutasi.enrolment s where s.id = document.subject_id)
                end$x$, null)
            union all
            -- What holds for the whole house everybody reads, and who works for the whole house keeps.
            select r, 'true', 'false'
            from unnest(array['agency', 'unit', 'post', 'competency', 'competency_standard', 'course', 'course_session',
                'education', 'related_field', 'skill', 'holiday', 'moratorium', 'head_inauguration', 'emergency_basis',
                'indicator', 'indicator_kind']) r
            union all
            select r, format('employee_id in %s', people), null
            from unnest(array['performance', 'assessment', 'technical_competency', 'discipline', 'position', 'licence',
                'training_record', 'aspiration', 'aspiration_profile', 'aspiration_superseded', 'enrolment',
                'training_plan', 'deployable', 'deployable_skill', 'evaluation_result', 'evaluation_review', 'identity_conflict',
                'holding', 'waiver_employee', 'ascertainment_employee', 'assignment', 'provisional_member', 'data_correction',
                'dialogue', 'follow_up', 'refused_reading']) r
            union all
            -- By what a row belongs to, as far as that is seen itself.
            select r, format('exists (select from mutasi.%I s where s.%I = %I.%I)', parent, key, r, reference), null
            from (values
                ('proposal_event', 'proposal', 'id', 'proposal_id'), ('conflict_declaration', 'proposal', 'id', 'proposal_id'),
                ('package_member', 'proposal', 'id', 'proposal_id'), ('handover_item', 'proposal', 'id', 'proposal_id'),
                ('handover_confirmation', 'proposal', 'id', 'proposal_id'), ('outcome_report', 'proposal', 'id', 'proposal_id'),
                ('dialogue_version', 'dialogue', 'id', 'dialogue_id'), ('dialogue_statement', 'dialogue', 'id', 'dialogue_id'),
                ('dialogue_reminder', 'dialogue', 'id', 'dialogue_id'),
                ('dialogue_redaction', 'dialogue', 'id', 'dialogue_id'),
                ('assignment_event', 'assignment', 'id', 'assignment_id'),
                ('objection_event', 'objection', 'id', 'objection_id'),
                ('objection_deadline', 'objection', 'id', 'objection_id'),
                ('objection_alert', 'objection', 'id', 'objection_id'),
                ('follow_up_answer', 'follow_up', 'id', 'follow_up_id'),
                ('follow_up_signal', 'follow_up', 'id', 'follow_up_id'),
                ('enrolment_event', 'enrolment', 'id', 'enrolment_id'),
                ('enrolment_receipt', 'enrolment', 'id', 'enrolment_id'),
                ('training_plan_item', 'training_plan', 'id', 'plan_id'),
                ('aspiration_wish', 'aspiration_profile', 'id', 'profile_id'), ('inbox', 'notification', 'id', 'notification_id'),
                ('need_event', 'need', 'id', 'need_id'), ('need_requirement', 'need', 'id', 'need_id'),
                ('evaluation_run', 'need', 'id', 'need_id'), ('document_signature', 'document', 'id', 'document_id')
            ) b (r, parent, key, reference)
        ) x (relation, seen, written)
    loop
        for policy in
            select * from (values
                ('in_sight', format('for all to %s using (%s) with check (%s)', staff, kept.seen, kept.written)),
                ('daemon_works', 'for all to mutasi_daemon using (true)'),
                ('auditor_reads', 'for select to mutasi_auditor using (true)'),
                -- Who may not write a row does not take it away, either.
                ('house_wide', case when kept.written <> kept.seen and kept.relation <> 'notification' then format(
                    'as restrictive for delete to %s using (%s)', staff, kept.written) end),
                ('no_conflict', case when kept.relation in ('evaluation_result', 'plan_move', 'assessment', 'performance') then
                    'as restrictive for select to mutasi_verifier, mutasi_tpk, mutasi_decider '
                    'using (employee_id not in (select mutasi.people_in_conflict()))' end)
            ) as y (name, definition)
            where y.definition is not null
        loop
            -- A policy is made under a lock that waits for every reader: one that is as it should be is left alone.
            made := made || format('mutasi.%I %s', kept.relation, policy.name);
            definition := md5(policy.definition);
            continue when exists (
                select from pg_policy p
                where p.polrelid = format('mutasi.%I', kept.relation)::regclass and p.polname = policy.name
                    and obj_description(p.oid, 'pg_policy') = definition);
            execute format('drop policy if exists %I on mutasi.%I', policy.name, kept.relation);
            execute format('create policy %I on mutasi.%I %s', policy.name, kept.relation, policy.definition);
            execute format('comment on policy %I on mutasi.%I is %L', policy.name, kept.relation, definition);
        end loop;
        if not (select c.relrowsecurity from pg_class c where c.oid = format('mutasi.%I', kept.relation)::regclass) then
            execute format('alter table mutasi.%I enable row level security', kept.relation);
        end if;
    end loop;
    -- Nothing else has any, be it by hand or from a list of before; without one, rules would hide everything.
    for kept in
        select p.polrelid::regclass as relation, p.polname from pg_policy p
        join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema')
            and (format('%I.%I %s', n.nspname, c.relname, p.polname) <> all (made)
                or obj_description(p.oid, 'pg_policy') is null)
    loop
        execute format('drop policy %I on %s', kept.polname, kept.relation);
    end loop;
    for kept in
        select c.oid::regclass as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema') and c.relrowsecurity
            and not exists (select from pg_policy p where p.polrelid = c.oid)
    loop
        execute format('alter table %s disable row level security', kept.relation);
    end loop;
end
$$;
