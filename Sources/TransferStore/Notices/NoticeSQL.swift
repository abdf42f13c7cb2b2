import Postgres
import Transfers

/// The statements on notices.
enum NoticeSQL {
    static func add(_ notice: NewNotice) -> SQL {
        var employee: PersonID?
        var role: String?
        switch notice.recipient {
        case .employee(let person): employee = person
        case .`operator`(let name): role = name
        }
        return """
            insert into mutasi.notification (
                dedup_key, channel, employee_id, operator, template, language, is_urgent, subject_ids, not_before)
            values (
                \(notice.deduplicationKey), \(notice.channel.rawValue), \(employee), \(role), \(notice.template),
                \(notice.language.rawValue), \(notice.isUrgent), \(notice.subjects),
                coalesce(\(notice.notBefore), mutasi.civil_now()))
            on conflict (dedup_key) do nothing
            returning id
            """
    }

    static func take(_ id: Int64) -> SQL {
        """
        select n.id, n.message_id, n.created_at, n.channel, n.template, n.language, n.subject_ids, n.is_urgent,
            n.state <> 'PENDING',
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.email, u.zone, u.district,
            n.is_demonstration
        from mutasi.notification n
        left join mutasi.employee e on e.id = n.employee_id
        left join mutasi.unit u on u.id = e.unit_id
        where n.id = \(id)
        for update of n
        """
    }

    static func putIntoInbox(_ id: Int64, _ subject: String, _ body: String) -> SQL {
        """
        insert into mutasi.inbox (notification_id, subject, body) values (\(id), \(subject), \(body))
        on conflict (notification_id) do nothing
        """
    }

    static func settle(_ id: Int64, _ failure: String?) -> SQL {
        """
        update mutasi.notification
        set state = case when \(failure) is null then 'DELIVERED' else 'FAILED' end,
            settled_at = mutasi.civil_now(), failure = left(\(failure), 1000)
        where id = \(id) and state = 'PENDING'
        """
    }

    /// Who has not been reached has no address, or the same notice by mail has failed for good.
    ///
    /// Each has a text of its own: a plan that serves a condition that may be absent reads the whole inbox.
    static func inbox(_ nip: String?, _ filter: InboxFilter, _ limit: Int) -> SQL {
        var conditions: [String] = []
        if nip != nil { conditions.append("i.notification_id in (select id from theirs)") }
        if filter != .all { conditions.append("i.read_at is null") }
        if filter == .unreached { conditions.append(unreached) }
        let condition = conditions.isEmpty ? "" : " where " + conditions.joined(separator: " and ")
        return SQL(
            unchecked: (nip == nil ? "" : theirs) + message + condition
                + " order by i.delivered_at desc, i.notification_id desc limit $1",
            binds: [Bind(limit)] + (nip.map { [Bind($0)] } ?? [])
        )
    }

    /// Found first, by their index: a limit makes going over everybody's in order look cheaper than it is.
    private static let theirs = """
        with theirs as materialized (
            select id from mutasi.notification
            where employee_id = (
                select id from mutasi.employee where nip = $2 order by is_active desc, record desc limit 1)
        )

        """

    private static let message = """
        select n.id, coalesce(n.operator, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)),
            i.subject, i.body, i.delivered_at, i.read_at
        from mutasi.inbox i
        join mutasi.notification n on n.id = i.notification_id
        left join mutasi.employee e on e.id = n.employee_id
        """

    private static let unreached = """
        e.id is not null and (e.email is null or exists (
            select from mutasi.notification m
            where m.employee_id = n.employee_id and m.channel = 'EMAIL' and m.state = 'FAILED'
                and m.template = n.template and m.subject_ids = n.subject_ids))
        """

    static let pending: SQL =
        "select count(*), min(not_before) from mutasi.notification where state = 'PENDING'"

    /// Whoever left is not written to: at worst it would be the family that reads it (case 77).
    static func reach(_ person: PersonID) -> SQL {
        """
        select e.email is not null, u.zone, u.district, mutasi.civil_now()
        from mutasi.employee e
        left join mutasi.unit u on u.id = e.unit_id
        where e.id = \(person) and e.is_active
        """
    }
}
