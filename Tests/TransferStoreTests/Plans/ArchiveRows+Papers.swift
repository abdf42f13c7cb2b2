extension ArchiveRows {
    /// Papers, signatures, waivers and urgent assignments, of which twenty are open.
    static let papers = """
        insert into mutasi.document (subject_kind, subject_id, name, version, title, media_type, content, sha256, rendered_at)
        select case when n % 2 = 0 then 'PROPOSAL' else 'PACKAGE' end, 1 + (n - 1) / 10, 'SK', 1 + (n - 1) % 10 / 2, 'x',
            'application/pdf', 'x', 'x', '2025-01-01'
        from generate_series(1, :count) n;
        insert into mutasi.document_signature (document_id, signer, provider, state, form, signed, requested_at)
        select n, pg_temp.person(1), 'LOKAL', 'SIGNED', 'CMS', 'x', '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.waiver (document, role, reason, letter_number, letter_date, valid_until, entered_by, entered_at,
            transaction)
        select 'D01', 'PPK', 'x', 'x', '2025-01-01', case when n % :way = 0 then date '2999-01-01' else '2025-02-01' end,
            pg_temp.person(1), '2025-01-01', '1'
        from generate_series(1, :count) n;
        insert into mutasi.waiver_employee (waiver_id, employee_id)
        select n, pg_temp.person(n % :people) from generate_series(1, :count / 10) n;
        insert into mutasi.emergency_basis (kind, number, dated_on, recorded_at)
        select 'INSTRUKSI', 'B' || n, '2025-01-01', '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.assignment_order (need_id, number, kind, unit_id, district, basis_id, starts_on, is_clinical, issued_at)
        select n, 'O' || n, 'SURAT_TUGAS', pg_temp.unit(n), 'D', 1 + n % (:count / 10), '2025-01-01', false, '2025-01-01'
        from generate_series(1, :count / 10) n;
        insert into mutasi.assignment (order_id, employee_id, basis_id, standing, safeguards, state, starts_on, ends_on, limit_on,
            days_of_return, return_by, returned_on)
        select 1 + (n - 1) / 10, pg_temp.person(case when n % :way = 0 then n / :way else n % :people end),
            1 + n % (:count / 10), 'GILIRAN', '{}', case when n % :way = 0 then 'LAPSED' else 'RETURNED' end, '2025-01-01',
            '2025-02-01', '2025-03-01', 3, '2025-02-04', case when n % :way > 0 then date '2025-02-04' end
        from generate_series(1, :count) n;
        insert into mutasi.assignment_event (assignment_id, number, name, to_state, actor, role, at, transaction, previous, hash)
        select n, 1, 'ISSUED', 'ISSUED', pg_temp.person(1), 'PPK', '2025-01-01', '1', '', int8send(n)
        from generate_series(1, :count / 10) n;
        insert into mutasi.deployable (employee_id, travel_minutes)
        select pg_temp.person(n), 60 from generate_series(0, least(:people, 200) - 1) n;
        """
}
