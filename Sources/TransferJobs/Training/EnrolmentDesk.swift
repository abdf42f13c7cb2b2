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

    /// In the order of the courses' codes, so that two plans at a time never wait for each other in a circle.
    func takeSeats(
        _ plan: TrainingPlan,
        _ number: Int64,
        for candidate: Candidate,
        _ rules: RuleBook,
        asOf: CivilDate,
        feltSince: CivilDate?,
        isUrgent: Bool
    ) throws -> Counts {
        let items = plan.items.compactMap { item in item.course.map { (course: $0, item: item) } }
            .sorted { $0.course < $1.course }
        var counts = Counts()
        for (course, item) in items {
            let outcome = try Seats(session).take(
                for: candidate.id,
                in: course,
                hours: item.hours,
                plan: number,
                asOf: asOf,
                levels: item.levels,
                feltSince: feltSince,
                needsApproval: try isBeyondLimit(candidate, course, item.hours, rules, asOf)
            )
            try follow(outcome, of: candidate.id, isUrgent: isUrgent, &counts)
        }
        return counts
    }

    /// Whether a course takes an employee on contract beyond the JP of the year in which it is held.
    private func isBeyondLimit(
        _ candidate: Candidate,
        _ course: CourseCode,
        _ hours: Int,
        _ rules: RuleBook,
        _ asOf: CivilDate
    ) throws -> Bool {
        guard candidate.employment.isContract else { return false }
        let year = try Seats(session).year(of: course, asOf: asOf)
        let committed = try Training(session).committedHours(of: candidate.id, in: year)
        let taken = try TrainingYear(candidate.employment, hours: committed, rules, on: asOf)
        do {
            try taken.check(adding: hours)
            return false
        } catch EnrolmentFault.contractLimit {
            return true
        }
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
