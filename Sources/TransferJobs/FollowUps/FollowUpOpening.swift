import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Does what is due next in a follow-up: opens the questionnaires, reminds once, and at the end tells what is missing.
///
/// What is due is read from the follow-up each time, so that a job that is repeated, or comes too early, does nothing twice.
struct FollowUpOpening {
    let session: Session
    let settings: DeliverySettings
    private var followUps: FollowUps { FollowUps(session) }

    init(session: Session, settings: DeliverySettings) {
        self.session = session
        self.settings = settings
    }

    func run(_ arguments: OpenFollowUp) throws -> Outcome {
        do {
            return try advance(try followUps.lock(FollowUpID(arguments.followUp)))
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func advance(_ stored: StoredFollowUp) throws -> Outcome {
        guard stored.concludedOn == nil else { return .complete(result: #"{"ended": "followUp"}"#) }
        guard !stored.state.isFinal else { return .complete(result: #"{"ended": "proposal"}"#) }
        let today = try followUps.today(of: stored)
        switch stored.standing(on: today) {
        // The queue's clock is ahead of the follow-ups': it asks again, and not at once.
        case .upcoming: return .snooze(.seconds(3_600))
        case .open: return try open(stored, on: today)
        case .complete: return .complete(result: #"{"did": "nothing"}"#)
        case .overdue: return try end(stored, on: today)
        }
    }

    private func open(_ stored: StoredFollowUp, on today: CivilDate) throws -> Outcome {
        let notices = FollowUpNotices(session: session)
        var did = "nothing"
        if stored.openedOn == nil {
            try followUps.open(stored.id, on: today)
            try notices.tell(stored, .followUpOpened, by: NoticePost(session: session, settings: settings))
            did = "opened"
        } else if stored.remindedOn == nil, today >= stored.remindOn {
            try followUps.remind(stored.id, on: today)
            try notices.tell(stored, .followUpReminder, by: NoticePost(session: session, settings: settings))
            did = "reminded"
        }
        try Self.enqueue(for: try followUps.show(stored.id), after: today, session)
        return .complete(result: JSONB(#"{"did": "\#(did)"}"#))
    }

    /// Time to answer is over: it may be concluded as it is, and the operator hears of what is missing.
    private func end(_ stored: StoredFollowUp, on today: CivilDate) throws -> Outcome {
        let signals = try followUps.raiseSignals(of: stored, on: today)
        try FollowUpNotices(session: session).tell(signals, of: stored)
        return .complete(result: JSONB(#"{"did": "ended", "signals": \#(signals.count)}"#))
    }

    /// Enqueues the job for what is due next, in the morning of its day where the receiving unit is.
    ///
    /// - Parameters:
    ///   - stored: the follow-up.
    ///   - today: the day on which what was due is done; nil for a follow-up that was planned just now.
    ///   - session: a session with an open transaction.
    /// - Throws: `PostgresError`.
    static func enqueue(for stored: StoredFollowUp, after today: CivilDate? = nil, _ session: Session) throws {
        let followUp = stored.followUp
        let over = followUp.answerBy.lastDay.adding(days: 1) ?? followUp.answerBy.lastDay
        let due =
            if stored.openedOn == nil {
                followUp.dueOn
            } else if stored.remindedOn == nil, let today, today < stored.remindOn {
                stored.remindOn
            } else {
                over
            }
        try session.enqueue(
            NewJob(
                OpenFollowUp.kind,
                args: try OpenFollowUp(followUp: stored.id.number).json(),
                runAt: try CivilMorning.of(due, stored.zone, session),
                uniqueKey: "followup:\(stored.id):\(due)",
                uniqueScope: .queued,
                orderingKey: "proposal:\(stored.proposal):followup"
            )
        )
    }
}
