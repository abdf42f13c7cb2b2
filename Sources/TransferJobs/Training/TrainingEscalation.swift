import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells the operator, once, of an enrolment that has waited too long for a seat, a provider or an approval.
struct TrainingEscalation {
    let session: Session

    func run(_ arguments: EscalateTraining) throws -> Outcome {
        do {
            return try escalate(try Enrolments(session).lock(arguments.enrolment))
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func escalate(_ enrolment: Enrolment) throws -> Outcome {
        guard enrolment.stage.isWaiting, enrolment.escalatedOn == nil, let since = enrolment.waitsSince else {
            return .complete(result: #"{"did": "nothing"}"#)
        }
        let today = try CivilClock(session).today()
        let calculator = try Deadlines(session).calculator(on: today)
        guard let due = try enrolment.stage.escalation(since: since, calculator), today >= due else {
            // The queue's clock is ahead of the domain's: it asks again, and not at once.
            return .snooze(.seconds(3_600))
        }
        // A session that has come into the catalogue meanwhile makes all of this needless.
        if try hasSeat(enrolment) { return .complete(result: #"{"did": "seated"}"#) }
        try Enrolments(session).escalate(enrolment.id, on: today)
        try EnrolmentNotices(session: session).attend(to: enrolment.id, because: .waitsTooLong)
        return .complete(result: #"{"did": "escalated"}"#)
    }

    private func hasSeat(_ enrolment: Enrolment) throws -> Bool {
        guard !enrolment.needsApproval || enrolment.approvalReason != nil else { return false }
        do {
            guard case .enrolled = try Enrolments(session).seat(enrolment.id) else { return false }
        } catch EnrolmentFault.noSeat {
            return false
        }
        try TellOfEnrolment.enqueue(enrolment.id, session)
        return true
    }

    /// Enqueues the look at an enrolment that begins to wait today.
    static func enqueue(for id: Int64, _ session: Session) throws {
        let enrolment = try Training(session).enrolment(id)
        let calculator = try Deadlines(session).calculator(on: try CivilClock(session).today())
        guard let since = enrolment.waitsSince,
            let due = try enrolment.stage.escalation(since: since, calculator)
        else { return }
        try session.enqueue(
            NewJob(
                EscalateTraining.kind,
                args: try EscalateTraining(enrolment: id).json(),
                runAt: try CivilMorning.of(due, .wib, session),
                uniqueKey: "escalate:\(id)",
                orderingKey: "enrolment:\(id)"
            )
        )
    }
}
