internal import Postgres
internal import Transfers

/// The statements on accounts.
enum AccountSQL {
    private static let select = """
        select a.id, a.login::text, coalesce(p.nip, o.code),
            concat_ws(', ', concat_ws(' ', p.title_before, p.name), p.title_after), a.roles, a.unit_id, a.reason,
            a.recorded_by, a.opened_at, a.closed_by, a.closed_at, a.close_reason
        from mutasi.account a
        join mutasi.person p on p.id = a.person
        left join mutasi.official o on o.id = a.person
        """

    static let open = SQL(unchecked: select + " where a.closed_at is null order by a.login")
    static let all = SQL(unchecked: select + " order by a.login, a.id")

    /// The one that is open, else the last one.
    static func one(_ login: String) -> SQL {
        SQL(
            unchecked: select + " where a.login::text = $1 order by a.closed_at is null desc, a.id desc limit 1",
            binds: [Bind(login)]
        )
    }

    static func add(_ account: NewAccount) -> SQL {
        """
        insert into mutasi.account (login, person, roles, unit_id, reason)
        values (\(account.login)::name, \(account.person), \(account.roles.map(\.rawValue).sorted()),
            \(account.unit?.text), \(account.reason))
        """
    }

    static func close(_ login: String, _ reason: String) -> SQL {
        """
        update mutasi.account set closed_at = mutasi.civil_now(), closed_by = session_user, close_reason = \(reason)
        where login::text = \(login) and closed_at is null
        """
    }

    /// Whether there is a role, and which of some groups there are.
    static func roles(_ login: String, _ groups: [String]) -> SQL {
        """
        select exists (select from pg_roles where rolname::text = \(login)),
            array(select rolname::text from pg_roles where rolname::text = any (\(groups)))
        """
    }

    static func make(_ login: String) -> SQL { "create role \(identifier: login) login" }

    static func grant(_ group: String, to login: String) -> SQL {
        "grant \(identifier: group) to \(identifier: login)"
    }

    static let becomeOwner: SQL = "set local role mutasi_owner"
    static let becomeOneself: SQL = "set local role none"
    static let database: SQL = "select current_database()::text"

    static func letIn(_ login: String, to database: String) -> SQL {
        "grant connect on database \(identifier: database) to \(identifier: login)"
    }

    static func keepOut(_ login: String, of database: String) -> SQL {
        "revoke connect on database \(identifier: database) from \(identifier: login)"
    }

    static func revoke(_ group: String, from login: String) -> SQL {
        "revoke \(identifier: group) from \(identifier: login)"
    }
}
