extension ArchiveRows {
    /// Packages of ten, decrees, holders, announcements and objections.
    static let decisions = """
        insert into mutasi.package (title, state, created_by)
        select 'x', 'SIGNED', pg_temp.person(1) from generate_series(1, :count / 10) n;
        insert into mutasi.package_member (package_id, proposal_id)
        select 1 + (n - 1) / 10, n from generate_series(1, :count) n where n % :way > 0;
        insert into mutasi.package_event (package_id, number, name, to_state, role, at, transaction, previous, hash)
        select n, 1, 'CREATED', 'DRAFT', 'SISTEM', '2025-01-01', '1', '', int8send(n) from generate_series(1, :count / 10) n;
        insert into mutasi.decree (package_id, kind, number, dated, signer, recorded_at)
        select n, 'MUTASI', '800/' || n / 20, make_date(2005 + n % 20, 1, 1), pg_temp.person(1), '2025-01-01'
        from generate_series(1, :count / 10) n;
        insert into mutasi.seat (post_code, unit_id) select pg_temp.post(n / 2000), pg_temp.unit(n)
        from generate_series(0, :count / 10 - 1) n;
        insert into mutasi.holding (employee_id, post_code, unit_id, seat_id, is_single, period, proposal_id)
        select pg_temp.person(n % :people), pg_temp.post(n % (:count / 10) / 2000), pg_temp.unit(n % (:count / 10)),
            1 + n % (:count / 10), n % 20 = 0, daterange(date '2000-01-01' + n / (:count / 10) * 600,
            date '2000-01-01' + n / (:count / 10) * 600 + 300), n
        from generate_series(1, :count) n;
        insert into mutasi.provisional_list (package_id, shown_on, length_unit, length, last_day, zone, basis, calendar_version,
            final_on, shown_by)
        select n, '2025-01-01', 'WORKING_DAYS', 5, '2025-01-08', 'WIB', 'x', 'x', '2025-01-09', pg_temp.person(1)
        from generate_series(1, :count / 10) n;
        insert into mutasi.provisional_member (list_id, employee_id)
        select 1 + (n - 1) / 10, pg_temp.person(n % :people) from generate_series(1, :count / 10) n;
        insert into mutasi.data_correction (list_id, number, employee_id, field, claim, raised_on)
        select 1 + (n - 1) / 10, 1 + n % 10, pg_temp.person(n % :people), 'x', 'x', '2025-01-02'
        from generate_series(1, :count / 10) n;
        insert into mutasi.announcement (package_id, decree_number, decree_date, is_correction, legal_basis, objection_until,
            drafted_at)
        select n, 'x', '2025-01-01', false, '{x}', '2025-02-01', '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.announcement_publication (announcement_id, package_id, number, published_on, published_at)
        select n, n, (2005 + n % 22) || '-' || lpad((n / 22)::text, greatest(3, length((n / 22)::text)), '0'), make_date(2005 + n % 22, 1, 1) + n / 22 % 360,
            '2025-01-01'
        from generate_series(1, :count / 10) n;
        insert into mutasi.announcement_record (announcement_id, number, proposal_id, name, new_post, new_unit, district,
            effective_on, kind, written_at)
        select 1 + (n - 1) / 10, 1 + (n - 1) % 10, n, 'x', 'x', 'x', 'x', '2025-03-01', 'MUTASI', '2025-01-01'
        from generate_series(1, :count) n;
        insert into mutasi.announcement_withheld (announcement_id, proposal_id, decided_by, reason, new_unit, district, kind)
        select 1 + n % (:count / 10), n, pg_temp.person(1), 'x', 'x', 'x', 'MUTASI' from generate_series(1, :count / 10) n;
        insert into mutasi.announcement_redaction (announcement_id, number, redacted_by, reason, redacted_at)
        select n, 1, pg_temp.person(1), 'x', '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.announcement_file (name, sha256, written_at)
        select 'f' || n, repeat('0', 64), '2025-01-01' from generate_series(1, :count / 10) n;
        insert into mutasi.objection (number, proposal_id, subject, decision_number, person_id, filed_by, filed_at, channel,
            grounds, recorded_at, state)
        select 'KB-' || 2005 + n % 22 || '-' || lpad((n / 22)::text, greatest(4, length((n / 22)::text)), '0'), n, 'MUTASI', 'x',
            pg_temp.person(n % :people), pg_temp.person(n % :people), timestamptz '2005-01-01' + n * interval '10 min',
            'PORTAL', 'x', '2026-01-01', case when n % :way = 0 then 'FILED' else 'REJECTED' end
        from generate_series(1, :count) n;
        insert into mutasi.objection_event (objection_id, number, name, to_state, role, at, transaction, previous, hash)
        select n, 1, 'FILED', 'FILED', 'SISTEM', '2025-01-01', '1', '', int8send(n)
        from generate_series(1, :count / 10) n;
        insert into mutasi.objection_deadline (objection_id, name, version, length_unit, length, starts_on, last_day, ends_at, zone,
            basis, calendar_version, holds, computed_at)
        select n, 'OBJECTION_ANSWER', 1, 'WORKING_DAYS', 10, '2025-01-01', '2025-01-15', '2025-01-15', 'WIB', 'x', 'x', true,
            '2025-01-01'
        from generate_series(1, :count / 10) n;
        insert into mutasi.objection_alert (objection_id, alert, told_at)
        select n, 'T-5', '2025-01-01' from generate_series(1, :count / 10) n;
        """
}
