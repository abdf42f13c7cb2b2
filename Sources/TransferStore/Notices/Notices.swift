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
        let rows = try session.query(NoticeSQL.add(notice))
        return try rows.first?.decode(at: 0, as: Int64.self)
    }

    /// Reads a notice and, in a transaction, keeps it from being delivered by anybody else until that ends.
    ///
    /// - Parameter id: its number.
    /// - Returns: the notice, or nil when there is none of that number.
    /// - Throws: `PostgresError`.
    public func take(_ id: Int64) throws(PostgresError) -> StoredNotice? {
        let rows = try session.query(NoticeSQL.take(id))
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
        try session.execute(NoticeSQL.putIntoInbox(id, subject, body))
        try settle(id)
    }

    /// Marks a notice as delivered, or as failed for good.
    ///
    /// - Parameters:
    ///   - id: its number.
    ///   - failure: why it will never be delivered; nil for delivered.
    /// - Throws: `PostgresError`.
    public func settle(_ id: Int64, failure: String? = nil) throws(PostgresError) {
        try session.execute(NoticeSQL.settle(id, failure))
    }

    /// What lies in the inbox, the newest first.
    ///
    /// - Parameters:
    ///   - nip: of one employee alone; nil for everybody's and the operators'.
    ///   - filter: which of them.
    ///   - limit: the most messages.
    /// - Returns: the messages.
    /// - Throws: `PostgresError`.
    public func inbox(
        nip: String? = nil,
        _ filter: InboxFilter = .all,
        limit: Int = 100
    ) throws(PostgresError) -> [InboxMessage] {
        let rows = try session.query(NoticeSQL.inbox(nip, filter, limit))
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
        let rows = try session.query(NoticeSQL.pending)
        guard let row = rows.first else { return (0, nil) }
        let (count, next) = try row.decode(Int.self, Instant?.self)
        return (count, next)
    }
}
