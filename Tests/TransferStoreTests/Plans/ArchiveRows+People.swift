extension ArchiveRows {
    /// Units, posts, employees and what is told of them: at most sixty thousand people, and a million records of them.
    static let people = """
        insert into mutasi.unit (id, name, parent_id, district)
        select pg_temp.unit(n), 'Unit', case when n >= 40 then pg_temp.unit(n % 40) when n > 0 then 'U' end, 'D' || n % 10
        from generate_series(0, 1999) n;
        insert into mutasi.post (code, name, kind) select pg_temp.post(n), 'Jabatan', 1 + n % 4 from generate_series(0, 299) n;
        insert into mutasi.employee (id, nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
        select pg_temp.person(n), lpad(n::text, 18, '0'), 'Nama', 'PNS', 1, '1990-01-01', 'III/a', pg_temp.post(n),
            date '2015-01-01' + n % 3000, pg_temp.unit(n)
        from generate_series(0, :people - 1) n;
        insert into mutasi.relation (employee_id, related_id, kind)
        select pg_temp.person(n), pg_temp.person(n + 1), 'SAUDARA' from generate_series(0, :people - 2) n;
        insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
        select pg_temp.person(n), pg_temp.person(n + 2), 'x' from generate_series(0, :people - 3) n;
        insert into mutasi.refused_reading (reader_id, employee_id, record)
        select pg_temp.person(n % :people), pg_temp.person((n + 1) % :people), 'USULAN'
        from generate_series(1, :count / 10) n;
        insert into mutasi.position (employee_id, started_on, post_code, unit_id, ended_on)
        select pg_temp.person(n % :people), date '2000-01-01' + n % 9000, pg_temp.post(n % 299), pg_temp.unit(n % 1999),
            date '2000-01-01' + n % 9000 + 300
        from generate_series(1, :count) n;
        insert into mutasi.notification (dedup_key, channel, employee_id, template, subject_ids, not_before, state, created_at,
            settled_at)
        select 'k' || n, 'INBOX', pg_temp.person(n % :people), 'x', '{}', '2025-01-01',
            case when n % :way = 0 then 'PENDING' else 'DELIVERED' end, '2025-01-01',
            case when n % :way > 0 then timestamptz '2025-01-01' end
        from generate_series(1, :count) n;
        insert into mutasi.inbox (notification_id, subject, body, delivered_at, read_at)
        select n, 'x', 'x', timestamptz '2020-01-01' + n * interval '3 minutes',
            case when n % 10 > 0 then timestamptz '2026-01-01' end
        from generate_series(1, :count) n where n % :way > 0;
        insert into mutasi.aspiration (employee_id, choice, post_code, stated_on)
        select pg_temp.person(n), 1, pg_temp.post(n), '2025-01-01' from generate_series(0, :people - 1) n;
        insert into mutasi.aspiration_profile (employee_id, stated_on, entered_by, entered_at)
        select pg_temp.person(n % :people), '2025-01-01', pg_temp.person(n % :people), '2025-01-01'
        from generate_series(1, :count) n;
        insert into mutasi.aspiration_wish (profile_id, choice, post_code)
        select n, 1, pg_temp.post(n) from generate_series(1, :count / 10) n;
        """
}
