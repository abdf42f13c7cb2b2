import Postgres

extension Migrator {
    /// Makes the roles and grants them what they may do, on a database that has this program's schema.
    ///
    /// - Throws: ``MigrationError/mayNotMakeRoles(_:)`` for a role that may not, ``MigrationError/failed(_:line:_:)`` for a
    ///   statement that is refused; then nothing is changed.
    public func applyRoles() throws {
        let rows = try session.query(
            "select current_user::text, r.rolsuper or r.rolcreaterole from pg_roles r where r.rolname = current_user"
        )
        if let row = rows.first {
            let (name, mayMakeRoles) = try row.decode(String.self, Bool.self)
            guard mayMakeRoles else { throw MigrationError.mayNotMakeRoles(name) }
        }
        try session.transaction {
            try session.script("set local lock_timeout = '5s'")
            try session.query("select pg_advisory_xact_lock(\(Self.lock))")
            for script in Schema.roles { try run(script) }
            // What the doctor holds against what it finds later.
            let scripts = Schema.roles.map(\.sql).joined()
            try session.execute(
                """
                insert into mutasi_schema.roles_applied (checksum, grants)
                select sha256(convert_to(\(scripts), 'UTF8')), array(select concat_ws(' ', g.grantee, g.privilege, g.object, nullif(g.columns, '')) from mutasi_schema.grants g)
                on conflict (single) do update
                set checksum = excluded.checksum, grants = excluded.grants, applied_at = clock_timestamp(),
                    applied_by = session_user
                """
            )
        }
    }

    /// Compares what the roles may do with what they were given, and changes nothing.
    ///
    /// - Throws: `PostgresError`.
    public func roleStatus() throws -> RoleStatus {
        guard
            let row = try session.query(
                "select sha256(convert_to(\(Schema.roles.map(\.sql).joined()), 'UTF8')) = checksum from mutasi_schema.roles_applied"
            ).first
        else { return RoleStatus() }
        var status = RoleStatus()
        status.isApplied = true
        status.isCurrent = try row.decode(at: 0)
        for row in try session.query(
            """
            with now as (
                select concat_ws(' ', g.grantee, g.privilege, g.object, nullif(g.columns, '')) as what from mutasi_schema.grants g
            ), given as (
                select unnest(a.grants) as what from mutasi_schema.roles_applied a
            )
            select true, left(n.what, 200) from now n where not exists (select from given g where g.what = n.what)
            union all
            select false, left(g.what, 200) from given g where not exists (select from now n where n.what = g.what)
            order by 1, 2
            """
        ) {
            let (isAdded, what) = try row.decode(Bool.self, String.self)
            if isAdded { status.added.append(what) } else { status.missing.append(what) }
        }
        status.powerful = try names(
            """
            select r.rolname::text from pg_roles r
            where (r.rolname in ('mutasi_owner', 'mutasi_daemon', 'mutasi_operator', 'mutasi_verifier', 'mutasi_tpk',
                    'mutasi_decider', 'mutasi_auditor', 'mutasi_upstream', 'mutasi_portal')
                and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls))
                or (r.rolname = 'mutasi_owner' and r.rolcanlogin)
            order by 1
            """
        )
        status.strangers = try names(
            """
            select distinct m.rolname::text from pg_roles g
            join pg_auth_members a on a.roleid = g.oid join pg_roles m on m.oid = a.member
            where g.rolname in ('mutasi_operator', 'mutasi_verifier', 'mutasi_tpk', 'mutasi_decider', 'mutasi_auditor')
                and m.rolcanlogin and not m.rolsuper
                -- Logins of other databases of the server do not come in here.
                and has_database_privilege(m.oid, current_database(), 'connect') and not exists (
                    select from mutasi.account c
                    where c.login = m.rolname and c.closed_at is null
                        and upper(replace(g.rolname::text, 'mutasi_', '')) = any (c.roles))
            order by 1
            """
        )
        return status
    }

    private func names(_ sql: SQL) throws -> [String] {
        try session.query(sql).map { try $0.decode(at: 0) }
    }
}
