internal import Postgres

/// The statements on what upstream systems tell.
enum InboxSQL {
    static func promote(_ limit: Int) -> SQL {
        "select promoted, enqueued, parked, is_held from mutasi_inbox.promote(\(Int32(clamping: limit)))"
    }

    static func sleep(_ isAsleep: Bool) -> SQL {
        "select mutasi_inbox.sleep(\(isAsleep))"
    }

    static let health: SQL = "select waiting, age, faults, unnamed, misnamed from mutasi_inbox.health()"

    static let untold: SQL = "select watch, topic, statements, codes, since from mutasi_inbox.untold()"

    /// Who is told of what concerns the whole house: operators who log in, and who keeps the database where they do.
    static let operators: SQL = """
        select r.rolname::text from pg_roles r
        -- Operators of another database of the server do not come in here.
        where r.rolcanlogin and has_database_privilege(r.oid, current_database(), 'connect') and (
            r.oid = (select n.nspowner from pg_namespace n where n.nspname = 'mutasi')
            or exists (
                select from pg_auth_members m join pg_roles g on g.oid = m.roleid
                where m.member = r.oid and g.rolname = 'mutasi_operator'))
        order by 1
        """

    static func parked(_ limit: Int) -> SQL {
        """
        select p.parked_at, e.topic, e.version, e.source, p.reason, coalesce(p.entity_keys[1:20], '{}')
        from mutasi_inbox.parked p
        join mutasi_inbox.event e on e.xid = p.xid and e.id = p.id
        where p.released_at is null
        order by p.xid, p.id
        limit \(limit)
        """
    }

    static let settleParked: SQL = "select mutasi_inbox.settle_parked()"

    static let trim: SQL = "select mutasi_inbox.trim()"

    static func reconcile(_ watch: String) -> SQL {
        "select compared, lost, repeated, is_first from mutasi_inbox.reconcile(\(watch))"
    }
}
