import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Plans a person's training for a post from the gaps, takes seats or places on wait-lists, and tells the person.
struct TrainingEnrolment {
    let session: Session
    let job: JobContext
    let settings: DeliverySettings

    func run(_ arguments: EnrolInTraining) throws -> Outcome {
        do {
            return try enrol(arguments)
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func enrol(_ arguments: EnrolInTraining) throws -> Outcome {
        let asOf = try Day.read(arguments.asOf, kind: EnrolInTraining.kind, session)
        let evaluations = Evaluations(session)
        let context = try evaluations.context(
            post: PostCode(arguments.post),
            unit: arguments.unit.map { UnitCode($0) },
            asOf: asOf
        )
        let candidate = try evaluations.candidate(nip: arguments.nip, in: context)
        let training = Training(session)
        let planner = try TrainingPlanner(
            target: context.target,
            catalogue: try training.catalogue(),
            rules: context.rules,
            asOf: asOf
        )
        let plan = planner.plan(
            for: candidate,
            passed: try training.passed(by: [candidate.id])[candidate.id] ?? [],
            hoursThisYear: try training.hours(of: candidate.id, in: asOf.year)
        )
        let number = try training.store(
            plan,
            for: candidate.id,
            post: context.target.code,
            job: job.id,
            ruleVersion: context.rules.version,
            asOf: asOf
        )
        let counts = try takeSeats(plan, number, candidate.id, asOf, isUrgent: arguments.isUrgent ?? false)
        return .complete(result: result(plan, number, counts))
    }

    private struct Counts {
        var enrolled = 0
        var waitlisted = 0
        var recommended = 0
        var already = 0
    }

    /// In the order of the courses' codes, so that two plans at a time never wait for each other in a circle.
    private func takeSeats(
        _ plan: TrainingPlan,
        _ number: Int64,
        _ person: PersonID,
        _ asOf: CivilDate,
        isUrgent: Bool
    ) throws -> Counts {
        let post = NoticePost(session: session, settings: settings)
        let courses = plan.items.compactMap { item in item.course.map { ($0, item.hours) } }.sorted { $0.0 < $1.0 }
        var counts = Counts()
        for (course, hours) in courses {
            let outcome = try Seats(session).take(for: person, in: course, hours: hours, plan: number, asOf: asOf)
            switch outcome {
            case .enrolled(let id):
                counts.enrolled += 1
                try post.tell(
                    person,
                    .trainingEnrolled,
                    subjects: JSONB(#"{"enrolment": \#(id)}"#),
                    key: "enrolled:\(id)",
                    isUrgent: isUrgent
                )
            case .waitlisted(let id, _):
                counts.waitlisted += 1
                try post.tell(
                    person,
                    .trainingWaitlisted,
                    subjects: JSONB(#"{"enrolment": \#(id)}"#),
                    key: "waitlisted:\(id)",
                    isUrgent: isUrgent
                )
            case .recommended: counts.recommended += 1
            case .already: counts.already += 1
            }
        }
        return counts
    }

    private func result(_ plan: TrainingPlan, _ number: Int64, _ counts: Counts) -> JSONB {
        let structural = plan.structural.map { "\"\($0.rawValue)\"" } ?? "null"
        return JSONB(
            #"{"plan": \#(number), "hours": \#(plan.hours), "structural": \#(structural), "enrolled": \#(counts.enrolled), "#
                + #""waitlisted": \#(counts.waitlisted), "recommended": \#(counts.recommended), "already": \#(counts.already)}"#
        )
    }
}
