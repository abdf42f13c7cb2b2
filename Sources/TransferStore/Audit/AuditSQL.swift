internal import Postgres
internal import Transfers

/// The statements on the audit.
enum AuditSQL {
    private static let columns = """
        e.id, e.at, e.civil_at, e.login, e.operator, e.correlation, e.action, e.subject, e.key, e.employee_id,
            e.proposal_id, e.before::text, e.after::text
        """

    /// The newest events first, by the index of what is asked for.
    static func list(_ filter: AuditFilter, limit: Int) -> SQL {
        var binds: [Bind] = []
        var conditions: [String] = []
        func require(_ condition: String, _ bind: Bind?) {
            guard let bind else { return }
            binds.append(bind)
            conditions.append("\(condition) $\(binds.count)")
        }
        require("e.employee_id =", filter.person.map { Bind($0) })
        require("e.proposal_id =", filter.proposal.map { Bind($0.number) })
        require("e.at >=", filter.since.map { Bind($0) })
        if let event = filter.before {
            binds.append(Bind(event))
            conditions.append("(e.at, e.id) < (select b.at, b.id from audit.event b where b.id = $\(binds.count))")
        }
        let condition = conditions.isEmpty ? "" : " where " + conditions.joined(separator: " and ")
        binds.append(Bind(Int64(limit)))
        return SQL(
            unchecked: """
                select \(columns) from audit.event e\(condition)
                order by e.at desc, e.id desc limit $\(binds.count)
                """,
            binds: binds
        )
    }

    /// Whose NIP it is, for an auditor as well, who reads none.
    static func person(nip: String) -> SQL { "select mutasi.person_of_nip(\(nip))" }

    static func attribute(to name: String, as correlation: String, isLocal: Bool) -> SQL {
        """
        select set_config('mutasi.operator', \(name), \(isLocal)), set_config('mutasi.correlation', \(correlation), \(isLocal))
        """
    }

    /// One sealer at a time: two chains would share a place.
    static let lock: SQL = "select pg_advisory_xact_lock(hashtext('audit.seal'))"

    static let last: SQL = "select sequence, event_id, key_id, mac from audit.seal order by sequence desc limit 1"

    /// Late commits have low numbers and appear late: the queue has them, a mark of the highest number would not.
    static func unsealed(limit: Int) -> SQL {
        SQL(
            unchecked: """
                select \(columns) from audit.unsealed u join audit.event e on e.id = u.event_id
                order by u.event_id limit $1
                """,
            binds: [Bind(Int64(limit))]
        )
    }

    static func add(_ seals: [AuditSeal]) -> SQL {
        """
        with sealed as (
            insert into audit.seal (sequence, event_id, key_id, mac)
            select * from unnest(\(seals.map(\.sequence)), \(seals.map(\.event)), \(seals.map(\.keyID)),
                \(seals.map { Bytes($0.mac) }))
            returning event_id
        )
        delete from audit.unsealed u using sealed s where u.event_id = s.event_id
        """
    }

    static func add(_ anchor: AuditAnchor) -> SQL {
        "insert into audit.anchor (sequence, mac) values (\(anchor.sequence), \(Bytes(anchor.mac)))"
    }

    static let anchors: SQL = "select sequence, mac from audit.anchor order by sequence"

    static let lastAnchor: SQL = "select sequence, mac from audit.anchor order by sequence desc limit 1"

    /// Every seal in the order of the chain, with its event where that is left.
    static let chain = SQL(
        unchecked: """
            select s.sequence, s.event_id, s.key_id, s.mac, \(columns)
            from audit.seal s left join audit.event e on e.id = s.event_id
            order by s.sequence
            """
    )

    static let waiting: SQL = """
        select count(*), clock_timestamp() - min(e.at) from audit.unsealed u join audit.event e on e.id = u.event_id
        """

    /// Events that neither wait for the sealer nor are sealed: written by who switched the trigger off.
    static let foreign: SQL = """
        select e.id from audit.event e
        where not exists (select from audit.seal s where s.event_id = e.id)
            and not exists (select from audit.unsealed u where u.event_id = e.id)
        order by e.id
        """
}
