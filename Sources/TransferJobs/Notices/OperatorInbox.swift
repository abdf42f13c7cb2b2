import Delivery
import Postgres
import TransferStore
import Transfers

/// The inbox of operators, into which a notice goes at once: it concerns their work, so no hour is quiet.
struct OperatorInbox {
    let session: Session

    /// Tells an operator.
    ///
    /// - Parameters:
    ///   - role: the database role that they work under.
    ///   - kind: the text.
    ///   - language: its language.
    ///   - values: what the text needs.
    ///   - key: a second notice with the same key is not sent; nil where each is one of its own.
    /// - Throws: `DeliveryError` when a text lacks a value, `PostgresError`.
    func tell(
        _ role: String,
        _ kind: NoticeKind,
        _ language: Transfers.Language = .indonesian,
        values: [String: String],
        key: String? = nil
    ) throws {
        let notices = Notices(session)
        let notice = NewNotice(
            to: .operator(role),
            by: .inbox,
            template: kind.rawValue,
            language: language,
            subjects: "{}",
            isUrgent: true,
            deduplicationKey: key
        )
        guard let id = try notices.add(notice) else { return }
        var text = try NoticeTemplate.render(kind: kind, language: language.ofNotices, values: values)
        if try CivilClock(session).reading().isShifted { text = text.marked(in: language) }
        try notices.putIntoInbox(id, subject: text.subject, body: text.body)
    }
}
