extension ArchiveRows {
    /// Follow-ups, training, figures and outcomes; twenty follow-ups and twenty enrolments wait.
    static let afterMove = """
        insert into mutasi.course (code, name, training_kind, hours)
        select pg_temp.course(n), 'Kursus ' || n, 1, 10 from generate_series(0, 199) n;
        insert into mutasi.course_session (course_code, starts_on, ends_on, location, seats)
        select pg_temp.course(n), date '2015-01-01' + n / 200 * 40, date '2015-01-05' + n / 200 * 40, 'x', 30
        from generate_series(1, :count / 50) n;
        insert into mutasi.follow_up (proposal_id, milestone, employee_id, superior_id, start_of_duty, due_on, remind_on,
            answer_by, zone, basis, calendar_version, opened_on, concluded_on, standing)
        select 1 + (n - 1) / 3, 1 + (n - 1) % 3, pg_temp.person(n % :people), pg_temp.person((n + 1) % :people),
            date '2005-01-01' + n % 7000, date '2005-04-01' + n % 7000, date '2005-04-08' + n % 7000,
            date '2005-04-15' + n % 7000, 'WIB', 'x', 'x', date '2005-04-01' + n % 7000, case when n % :way > 0 then date '2005-04-15' + n % 7000 end,
            case when n % :way > 0 then 'LENGKAP' end
        from generate_series(1, :count) n;
        insert into mutasi.follow_up_answer (follow_up_id, respondent, number, author, ratings, written_at)
        select n, 'PEGAWAI', 1, pg_temp.person(n % :people), '{3,3,3,3,3}', '2025-04-02'
        from generate_series(1, :count / 10) n;
        insert into mutasi.follow_up_signal (follow_up_id, code, raised_at)
        select n, 'X', '2025-04-02' from generate_series(1, :count / 10) n;
        insert into mutasi.training_plan (employee_id, post_code, job_id, rule_version, as_of, planned_at, proposal_id)
        select pg_temp.person(n % :people), pg_temp.post(n), n, '2025.4', '2025-03-01', '2025-03-01', n
        from generate_series(1, :count) n;
        insert into mutasi.training_plan_item (plan_id, place, course_code, hours, reason)
        select n, 1, pg_temp.course(n), 10, 'x' from generate_series(1, :count / 10) n;
        insert into mutasi.training_record (employee_id, name, year, training_kind, hours)
        select pg_temp.person(n % :people), 'Kursus ' || n % 199, 2000 + n / :people, 1, 10
        from generate_series(1, :count) n;
        insert into mutasi.enrolment (employee_id, course_code, session_id, plan_id, state, year, hours, created_at,
            changed_at, felt_since, waits_since)
        select pg_temp.person(case when n % :way = 0 then n / :way else n % :people end), pg_temp.course(n),
            1 + n % (:count / 50), n,
            case n % :way when 0 then 'WAITLISTED' when 1 then 'CERTIFIED' else 'SYNCED' end, 2000 + n / :people, 10, '2025-03-01', '2025-03-01',
            '2025-03-01', case when n % :way = 0 then date '2025-03-01' end
        from generate_series(1, :count) n;
        insert into mutasi.enrolment_event (enrolment_id, from_state, to_state, at)
        select n, 'APPROVED', 'ENROLLED', '2025-03-01' from generate_series(1, :count / 10) n;
        insert into mutasi.indicator (unit_id, code, period, value)
        select pg_temp.unit(n), 'I' || coalesce(nullif(n / 2000 % 8, 0)::text, ''), date '2026-10-01' - n / 16000 * interval '1 month', 1
        from generate_series(1, :count) n;
        insert into mutasi.outcome_report (proposal_id, unit_id, code, phase, number, rule_version, measured_on, compared,
            insufficiencies, report, measured_at)
        select n, pg_temp.unit(n), 'I', 1, 1, '2025.4', '2025-09-01', 0, '{UNIT_BERUBAH}', '{}', '2025-09-01'
        from generate_series(1, :count) n;
        """
}
