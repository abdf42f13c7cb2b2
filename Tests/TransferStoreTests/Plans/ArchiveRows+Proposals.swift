extension ArchiveRows {
    /// Needs, signals, evaluations and proposals; twenty of each are on their way, the others are over.
    static let proposals = """
        insert into mutasi.need (post_code, unit_id, source, evidence_institution, profile, effective_on, state, plan_year, placed,
            created_at)
        select pg_temp.post(n), pg_temp.unit(case when n % :way = 0 then n / :way else n end), 'VACANCY', 'x', 'REGULER', '2025-03-01',
            case when n % :way = 0 then 'OPEN' else 'CLOSED' end, 2025, case when n % :way = 0 then 0 else 1 end, '2025-01-01'
        from generate_series(1, :count) n;
        insert into mutasi.need_event (need_id, number, name, to_state, role, at, transaction)
        select n, 1, 'TAKEN_OVER', 'OPEN', 'SISTEM', '2025-01-01', '1' from generate_series(1, :count / 10) n;
        insert into mutasi.evaluation_run (need_id, job_id, rule_version, profile, as_of, effective_on, lot_seed, ranked,
            conditional, barred, evaluated_at)
        select n, n, '2025.4', 'REGULER', '2025-01-01', '2025-03-01', 'x', 1, 0, 0, '2025-01-01' from generate_series(1, :count) n;
        insert into mutasi.signal (kind, post_code, unit_id, employee_id, seen_number, limit_number, basis, state, ended_at,
            raised_at)
        select case when n % 5 = 0 then 'TENURE' else 'RETIREMENT' end, pg_temp.post(n), pg_temp.unit(n),
            pg_temp.person(case when n % :way = 0 then n / :way else n % :people end), 61, 60, 'x', case when n % :way = 0 then 'OPEN' else 'CLOSED' end,
            case when n % :way > 0 then timestamptz '2025-01-01' end, '2025-01-01'
        from generate_series(1, :count) n;
        insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter, drafted_on,
            effective_on, state, facts)
        select n, pg_temp.person(case when n % :way = 0 then n / :way else n % :people end),
            '{"unit": "U", "post": "J"}', '{"unit": "U", "post": "J"}', 'M1', false, false, pg_temp.person(1), '2025-01-01',
            '2025-03-01', case when n % :way = 0 then 'DRAFT' else 'CLOSED' end,
            '{"dialogueClosedOn": "2025-01-05", "submitter": "00000000-0000-0000-0000-000000000001",
            "verifier": "00000000-0000-0000-0000-000000000002"}'
        from generate_series(1, :count) n;
        insert into mutasi.proposal_event (proposal_id, number, name, to_state, role, at, transaction, previous, hash)
        select n, 1, 'DRAFTED', case when n % :way = 0 then 'DRAFT' else 'CLOSED' end, 'SISTEM', '2025-01-01', '1', '',
            int8send(n)
        from generate_series(1, :count) n;
        insert into mutasi.dialogue (proposal_id, employee_id, leader_id, answer, answered_on, closed_on, closings, opened_at)
        select n, p.employee_id, pg_temp.person(1), 'SETUJU', '2025-01-03', '2025-01-05', 1, '2025-01-01'
        from generate_series(1, :count) n join mutasi.proposal p on p.id = n
        order by n;
        insert into mutasi.dialogue_version (dialogue_id, session, number, based_on, standing, held_on, mode, place, summary, needs,
            wishes, outcome, author, written_at)
        select n, 1, 1, 0, 'CURRENT', '2025-01-02', 'DARING', '', '', '', '', '', pg_temp.person(1), '2025-01-02'
        from generate_series(1, :count / 10) n;
        insert into mutasi.dialogue_statement (dialogue_id, number, words, author, written_at)
        select n, 1, 'x', pg_temp.person(2), '2025-01-02' from generate_series(1, :count / 10) n;
        insert into mutasi.dialogue_reminder (dialogue_id, number, reminded_on)
        select n, 1, '2025-01-02' from generate_series(1, :count / 10) n;
        insert into mutasi.deadline (proposal_id, assignment_id, name, starts_on, last_day, ends_at, zone, basis, calendar_version,
            is_of_state, met_at, length, length_unit)
        select case when n % 7 > 0 then n end, case when n % 7 = 0 then n end, 'DIALOGUE', '2025-01-01', '2025-01-08',
            '2025-01-08', 'WIB', 'x', 'x', false, case when n % :way > 0 then timestamptz '2025-01-05' end, 5, 'WORKING_DAYS'
        from generate_series(1, :count) n;
        insert into mutasi.deadline_version (deadline_id, number, last_day, calendar_version, holds, computed_at)
        select n, 1, '2025-01-08', 'x', true, '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.evaluation_result (run_id, employee_id, standing, place, score, explanation)
        select n, pg_temp.person(n % :people), 1, 1, 50, '[]' from generate_series(1, :count / 10) n;
        """
}
