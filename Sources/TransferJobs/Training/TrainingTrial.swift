public import Postgres
public import TransferStore
public import Transfers

/// What planning somebody's training would bring, in a transaction that is undone: nobody is told of anything.
public struct TrainingTrial {
    /// One training of the plan, with what asking for a seat gives.
    public struct Item: Sendable {
        /// The training.
        public let item: TrainingPlan.Item
        /// What came of asking for a seat; nil for training outside of the catalogue.
        public let outcome: EnrolmentOutcome?
    }

    /// The trainings, in the order of the plan.
    public let items: [Item]
    /// The structural training to be queued for.
    public let structural: StructuralTraining?

    /// Plans for a person and a post.
    ///
    /// - Throws: `StoreFault`, `RuleBookFault`, `PostgresError`.
    public init(_ session: Session, nip: String, post: PostCode, unit: UnitCode?, asOf: CivilDate) throws {
        try self.init(
            try TrainingDraft(session, nip: nip, post: post, unit: unit, asOf: asOf, after: nil)
        )
    }

    /// Plans after a transfer.
    ///
    /// - Throws: `StoreFault`, `RuleBookFault`, `PostgresError`.
    public init(_ session: Session, after transfer: StoredProposal, asOf: CivilDate) throws {
        let target = transfer.proposal.target
        try self.init(
            try TrainingDraft(
                session,
                nip: transfer.names.nip,
                post: target.post,
                unit: target.unit,
                asOf: asOf,
                after: transfer
            )
        )
    }

    private init(_ draft: TrainingDraft) throws {
        let number = try draft.store(job: nil)
        var outcomes: [CourseCode: EnrolmentOutcome] = [:]
        for (course, item) in draft.courses { outcomes[course] = try draft.take(course, item, plan: number) }
        items = draft.plan.items.map { item in Item(item: item, outcome: item.course.flatMap { outcomes[$0] }) }
        structural = draft.plan.structural
    }
}
