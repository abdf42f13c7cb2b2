import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Takes the seats of a plan, tells the person of each, and has whatever only waits looked at in time.
struct EnrolmentDesk {
    let session: Session
    let settings: DeliverySettings

    /// What came of the courses of a plan.
    struct Counts {
        var enrolled = 0
        var waitlisted = 0
        var recommended = 0
        var already = 0
        var approval = 0
    }

    /// Takes the seats of a plan that is kept.
    func takeSeats(of draft: TrainingDraft, _ number: Int64, isUrgent: Bool) throws -> Counts {
        var counts = Counts()
        for (course, item) in draft.courses {
            let outcome = try draft.take(course, item, plan: number)
            try follow(outcome, of: draft.candidate.id, isUrgent: isUrgent, &counts)
        }
        return counts
    }

    private func follow(
        _ outcome: EnrolmentOutcome,
        of person: PersonID,
        isUrgent: Bool,
        _ counts: inout Counts
    ) throws {
        let notices = EnrolmentNotices(session: session)
        let post = NoticePost(session: session, settings: settings)
        switch outcome {
        case .enrolled(let id):
            counts.enrolled += 1
            try notices.tell(person, .trainingEnrolled, id, by: post, isUrgent: isUrgent)
        case .waitlisted(let id, _):
            counts.waitlisted += 1
            try notices.tell(person, .trainingWaitlisted, id, by: post, isUrgent: isUrgent)
            try TrainingEscalation.enqueue(for: id, session)
        case .recommended(let id):
            counts.recommended += 1
            try TrainingEscalation.enqueue(for: id, session)
        case .needsApproval(let id):
            counts.approval += 1
            try notices.attend(to: id, because: .needsApproval)
            try TrainingEscalation.enqueue(for: id, session)
        case .already: counts.already += 1
        }
    }
}
