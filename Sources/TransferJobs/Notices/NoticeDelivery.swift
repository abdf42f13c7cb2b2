import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Delivers a recorded notice: into the inbox, by mail or by webhook.
///
/// No session is held while the other side is talked to. A crash between its acceptance and our record repeats the
/// delivery under the same id.
struct NoticeDelivery: Sendable {
    let settings: DeliverySettings
    let pool: Pool
    var clock: ClockWatch?

    /// - Parameters:
    ///   - id: the notice's number.
    ///   - isLastAttempt: a failure is final.
    /// - Returns: what became of the attempt.
    /// - Throws: `PostgresError`.
    func deliver(_ id: Int64, isLastAttempt: Bool) throws -> Outcome {
        let prepared = try pool.withSession { session in try prepare(id, session) }
        switch prepared {
        case .done(let outcome): return outcome
        case .send(let notice, let text):
            return try settle(notice, try send(notice, text), isLastAttempt: isLastAttempt)
        }
    }

    private enum Prepared {
        case done(Outcome)
        case send(StoredNotice, Notice)
    }

    /// Reads the notice and makes its text; what needs only the database is done here.
    private func prepare(_ id: Int64, _ session: Session) throws -> Prepared {
        try session.transaction {
            try clock?.look(session)
            let notices = Notices(session)
            guard let notice = try notices.take(id) else { return .done(.discard(NoticeFault.unknownNotice)) }
            guard !notice.isSettled else { return .done(.complete()) }
            let reach = try notices.reach(of: notice)
            let moment = reach.firstMoment(isUrgent: notice.isUrgent)
            guard moment <= reach.now else {
                // A late attempt can fall into the night: it waits for the morning, and no attempt is lost. Both moments are
                // the civil clock's, which goes at the pace of real time.
                return .done(.snooze(.microseconds(moment.microseconds - reach.now.microseconds)))
            }
            do {
                let text = try NoticeText(session: session, contact: settings.contact).render(notice)
                guard notice.channel == .inbox else { return .send(notice, text) }
                try notices.putIntoInbox(id, subject: text.subject, body: text.body)
                try DecreeNotice(session: session).delivered(notice)
                return .done(.complete())
            } catch let fault as NoticeFault {
                try notices.settle(id, failure: fault.message)
                return .done(.discard(fault))
            } catch let fault as DeliveryError {
                let reason = fault.sentence(in: .english)
                try notices.settle(id, failure: reason)
                return .done(.discard(reason: reason))
            }
        }
    }

    private func send(_ notice: StoredNotice, _ text: Notice) throws -> DeliveryOutcome {
        switch notice.channel {
        case .email: try mail(notice, text)
        case .webhook: try call(notice)
        case .inbox: .delivered("")
        }
    }

    private func mail(_ notice: StoredNotice, _ text: Notice) throws -> DeliveryOutcome {
        guard let transport = settings.mail else {
            return .retry(NoticeFault.channelNotConfigured.message, after: .seconds(3600))
        }
        guard let address = notice.address else { return .rejected(NoticeFault.noAddress.message) }
        do throws(DeliveryError) {
            let message = try MailMessage(
                from: settings.sender,
                to: try MailAddress(address, name: notice.name),
                subject: text.subject,
                body: text.body,
                language: notice.language.ofNotices,
                messageID: "\(notice.messageID)@\(settings.sender.domain)",
                date: notice.createdAt.microseconds / 1_000_000
            )
            return transport.send(message)
        } catch {
            return .rejected(error.sentence(in: .english))
        }
    }

    /// The call names the notice by its id alone: whoever is told fetches what they may see.
    private func call(_ notice: StoredNotice) throws -> DeliveryOutcome {
        guard let endpoint = settings.webhook else {
            return .retry(NoticeFault.channelNotConfigured.message, after: .seconds(3600))
        }
        let body = #"{"type":"\#(notice.template)","data":{"notice":\#(notice.id)}}"#
        let message = try WebhookMessage(id: "msg_\(notice.messageID)", body: Array(body.utf8))
        return settings.webhookTransport.send(message, to: endpoint)
    }

    private func settle(
        _ notice: StoredNotice,
        _ outcome: DeliveryOutcome,
        isLastAttempt: Bool
    ) throws -> Outcome {
        switch outcome {
        case .delivered:
            // What the delivery means is recorded with it, or neither is.
            try pool.withSession { session in
                try session.transaction {
                    try Notices(session).settle(notice.id)
                    try DecreeNotice(session: session).delivered(notice)
                }
            }
            return .complete()
        case .retry(let words, let delay) where !isLastAttempt:
            return .retry(after: delay, reason: words)
        case .retry(let words, _), .rejected(let words):
            try pool.withSession { session in
                try session.transaction {
                    try Notices(session).settle(notice.id, failure: words)
                    try DecreeNotice(session: session).failed(notice)
                }
            }
            return .discard(reason: words)
        }
    }
}
