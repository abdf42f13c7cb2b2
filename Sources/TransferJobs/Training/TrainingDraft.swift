import Postgres
import TransferStore
import Transfers

/// A plan of training for one person and one post, as the data are, before it is kept.
struct TrainingDraft {
    let session: Session
    let plan: TrainingPlan
    let candidate: Candidate
    let rules: RuleBook
    let post: PostCode
    let asOf: CivilDate
    let transfer: StoredProposal?

    /// Plans from the gaps.
    ///
    /// - Throws: `StoreFault`, `RuleBookFault`, `PostgresError`.
    init(
        _ session: Session,
        nip: String,
        post: PostCode,
        unit: UnitCode?,
        asOf: CivilDate,
        after transfer: StoredProposal?
    ) throws {
        let evaluations = Evaluations(session)
        let context = try evaluations.context(post: post, unit: unit, asOf: asOf)
        var candidate = try evaluations.candidate(nip: nip, in: context)
        // Whether somebody leads for the first time is told by the post that they came from.
        if let origin = transfer?.proposal.origin { candidate.post.take(origin) }
        let training = Training(session)
        let planner = try TrainingPlanner(
            target: context.target,
            catalogue: try training.catalogue(),
            rules: context.rules,
            asOf: asOf
        )
        plan = planner.plan(
            for: candidate,
            passed: try training.passed(by: [candidate.id])[candidate.id] ?? [],
            hoursThisYear: try training.hours(of: candidate.id, in: asOf.year)
        )
        self.session = session
        self.candidate = candidate
        rules = context.rules
        self.post = context.target.code
        self.asOf = asOf
        self.transfer = transfer
    }

    /// The items that are courses of the catalogue, in the order of their codes, so that two plans at a time never wait for
    /// each other in a circle.
    var courses: [(course: CourseCode, item: TrainingPlan.Item)] {
        plan.items.compactMap { item in item.course.map { (course: $0, item: item) } }.sorted { $0.course < $1.course }
    }

    /// Keeps the plan.
    ///
    /// - Returns: Its number.
    func store(job: Int64?) throws -> Int64 {
        try Training(session).store(
            plan,
            for: candidate.id,
            post: post,
            job: job,
            ruleVersion: rules.version,
            asOf: asOf,
            proposal: transfer?.id
        )
    }

    /// Takes a seat, or a place on the wait-list.
    func take(_ course: CourseCode, _ item: TrainingPlan.Item, plan number: Int64) throws -> EnrolmentOutcome {
        try Seats(session).take(
            for: candidate.id,
            in: course,
            hours: item.hours,
            plan: number,
            asOf: asOf,
            levels: item.levels,
            feltSince: transfer?.proposal.facts.placedOn,
            needsApproval: try isBeyondLimit(course, item.hours)
        )
    }

    /// Whether a course takes an employee on contract beyond the JP of the year in which it is held.
    private func isBeyondLimit(_ course: CourseCode, _ hours: Int) throws -> Bool {
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
}

extension HeldPost {
    fileprivate mutating func take(_ seat: Seat) {
        (code, level, unit, agency) = (seat.post, seat.level, seat.unit, seat.agency.code)
    }
}
