import Postgres
import TestSupport

/// Two units with ten people each, a proposal from one to the other, and logins with accounts.
struct House {
    let logins: Logins
    let owner: Session

    init() throws {
        logins = try Logins(TestDatabase())
        owner = try logins.database.session()
        try owner.script(
            """
            insert into mutasi.unit (id, name, parent_id, district, zone) values ('U', 'Dinas Kesehatan', null, 'Kota', 'WIB'),
                ('U-1', 'Bidang Satu', 'U', 'Kota', 'WIB'), ('U-2', 'Bidang Dua', 'U', 'Kota', 'WIB'),
                ('V', 'Dinas Lain', null, 'Kota', 'WIB');
            insert into mutasi.post (code, name, kind) values ('J', 'Pranata', 2);
            insert into mutasi.employee (nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
            select '19900101201501' || (1000 + n)::text, 'Pegawai ' || n, 'PNS', 1, '1990-01-01', 'III/c', 'J', '2020-01-01',
                case when n <= 10 then 'U-1' when n <= 20 then 'U-2' else 'V' end
            from generate_series(1, 30) n;
            insert into mutasi.discipline (employee_id, severity, penalty_kind, decision_no, decided_on, starts_on, ends_on, status)
            select id, 'R', '1', '1/2020', '2020-01-01', '2020-01-01', '2020-06-30', 'SELESAI' from mutasi.employee
            where name = 'Pegawai 2';
            """
        )
        try draft(of: "Pegawai 2", from: "U-1", to: "U-2")
        try draft(of: "Pegawai 25", from: "V", to: "V")
    }

    /// A proposal as Pegawai 1 drafts it.
    private func draft(of name: String, from origin: String, to target: String) throws {
        try owner.transaction {
            try owner.execute(
                """
                with need as (
                    insert into mutasi.need (post_code, unit_id, source, evidence_competence, profile, effective_on)
                    values ('J', \(target), 'VACANCY', 'kompetensi', 'STANDARD', '2027-01-01') returning id
                )
                insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                    drafted_on, effective_on, state)
                select n.id, e.id, jsonb_build_object('unit', \(origin)), jsonb_build_object('unit', \(target)), 'M1', false,
                    false, d.id, '2026-01-01', '2027-01-01', 'DRAFT'
                from need n, mutasi.employee e, mutasi.employee d where e.name = \(name) and d.name = 'Pegawai 1'
                """
            )
            try owner.execute(
                """
                insert into mutasi.proposal_event (proposal_id, name, to_state, actor, role)
                select p.id, 'DRAFTED', 'DRAFT', p.drafter, 'OPERATOR' from mutasi.proposal p where not exists (
                    select from mutasi.proposal_event e where e.proposal_id = p.id)
                """
            )
        }
    }

    /// A session of somebody with an account, and with the membership that goes with it.
    func session(of name: String, _ role: String, in unit: String? = nil) throws -> Session {
        let login = try logins.name(in: ["mutasi_\(role.lowercased())"])
        try owner.execute(
            """
            insert into mutasi.account (login, person, roles, unit_id, reason)
            select \(login)::name, e.id, array[\(role)], \(unit), 'uji' from mutasi.employee e where e.name = \(name)
            """
        )
        return try Session(logins.database.options.user(login))
    }

    /// Every role that somebody logs in with.
    static let grantees = [
        "mutasi_daemon", "mutasi_operator", "mutasi_verifier", "mutasi_tpk", "mutasi_decider", "mutasi_auditor",
        "mutasi_upstream", "mutasi_portal",
    ]

    /// A session of somebody in a role, with an account of the whole house where the role is one of people.
    func session(as grantee: String) throws -> Session {
        switch grantee {
        case "mutasi_daemon": try Session(logins.database.options.user(grantee))
        case "mutasi_upstream", "mutasi_portal": try Session(logins.login(in: grantee))
        default: try session(of: "Pegawai 1", String(grantee.dropFirst("mutasi_".count)).uppercased())
        }
    }
}
