public import Postgres
public import Transfers

/// The notices of a database.
public struct Notices {
    let session: Session

    /// Notices through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Records a notice.
    ///
    /// - Parameter notice: what to tell whom.
    /// - Returns: its number, or nil when one with its key was recorded before.
    /// - Throws: `PostgresError`.
    public func add(_ notice: NewNotice) throws(PostgresError) -> Int64? {
        var employee: PersonID?
        var role: String?
        switch notice.recipient {
        case .employee(let person): employee = person
        case .`operator`(let name): role = name
        }
        let rows = try session.query(
            """
            insert into mutasi.notification (
                dedup_key, channel, employee_id, operator, template, language, is_urgent, subject_ids, not_before)
            values (
                \(notice.deduplicationKey), \(notice.channel.rawValue), \(employee), \(role), \(notice.template),
                \(notice.language.rawValue), \(notice.isUrgent), \(notice.subjects), coalesce(\(notice.notBefore), now()))
            on conflict (dedup_key) do nothing
            returning id
            """
        )
        return try rows.first?.decode(at: 0, as: Int64.self)
    }

    /// Reads a notice and, in a transaction, keeps it from being delivered by anybody else until that ends.
    ///
    /// - Parameter id: its number.
    /// - Returns: the notice, or nil when there is none of that number.
    /// - Throws: `PostgresError`.
    public func take(_ id: Int64) throws(PostgresError) -> StoredNotice? {
        let rows = try session.query(
            """
            select n.id, n.message_id, n.created_at, n.channel, n.template, n.language, n.subject_ids, n.is_urgent,
                n.state <> 'PENDING',
                concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.email, u.zone, u.district
            from mutasi.notification n
            left join mutasi.employee e on e.id = n.employee_id
            left join mutasi.unit u on u.id = e.unit_id
            where n.id = \(id)
            for update of n
            """
        )
        guard let row = rows.first else { return nil }
        return try StoredNotice(row)
    }

    /// Puts a notice into the inbox and settles it.
    ///
    /// - Parameters:
    ///   - id: its number.
    ///   - subject: its heading.
    ///   - body: its text.
    /// - Throws: `PostgresError`.
    public func putIntoInbox(_ id: Int64, subject: String, body: String) throws(PostgresError) {
        try session.execute(
            """
            insert into mutasi.inbox (notification_id, subject, body) values (\(id), \(subject), \(body))
            on conflict (notification_id) do nothing
            """
        )
        try settle(id)
    }

    /// Marks a notice as delivered, or as failed for good.
    ///
    /// - Parameters:
    ///   - id: its number.
    ///   - failure: why it will never be delivered; nil for delivered.
    /// - Throws: `PostgresError`.
    public func settle(_ id: Int64, failure: String? = nil) throws(PostgresError) {
        try session.execute(
            """
            update mutasi.notification
            set state = case when \(failure) is null then 'DELIVERED' else 'FAILED' end,
                settled_at = now(), failure = left(\(failure), 1000)
            where id = \(id) and state = 'PENDING'
            """
        )
    }

    /// What lies in the inbox, the newest first.
    ///
    /// - Parameters:
    ///   - nip: of one employee alone; nil for everybody's and the operators'.
    ///   - isUnreadOnly: leave out what was read.
    ///   - limit: the most messages.
    /// - Returns: the messages.
    /// - Throws: `PostgresError`.
    public func inbox(
        nip: String? = nil,
        isUnreadOnly: Bool = false,
        limit: Int = 100
    ) throws(PostgresError) -> [InboxMessage] {
        let rows = try session.query(
            """
            select n.id, coalesce(n.operator, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)),
                i.subject, i.body, i.delivered_at, i.read_at
            from mutasi.inbox i
            join mutasi.notification n on n.id = i.notification_id
            left join mutasi.employee e on e.id = n.employee_id
            where (\(nip) is null or e.nip = \(nip)) and (not \(isUnreadOnly) or i.read_at is null)
            order by i.delivered_at desc, n.id desc
            limit \(limit)
            """
        )
        var messages: [InboxMessage] = []
        for row in rows {
            let (id, recipient, subject, body, deliveredAt, readAt) = try row.decode(
                Int64.self,
                String.self,
                String.self,
                String.self,
                Instant.self,
                Instant?.self
            )
            messages.append(
                InboxMessage(
                    id: id,
                    recipient: recipient,
                    subject: subject,
                    body: body,
                    deliveredAt: deliveredAt,
                    readAt: readAt
                )
            )
        }
        return messages
    }

    /// Notices that wait for their hour, or for another attempt.
    ///
    /// - Returns: how many, and the earliest moment at which one may go out.
    /// - Throws: `PostgresError`.
    public func pending() throws(PostgresError) -> (count: Int, next: Instant?) {
        let rows = try session.query(
            "select count(*), min(not_before) from mutasi.notification where state = 'PENDING'"
        )
        guard let row = rows.first else { return (0, nil) }
        let (count, next) = try row.decode(Int.self, Instant?.self)
        return (count, next)
    }
}
