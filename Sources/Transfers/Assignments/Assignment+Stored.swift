extension Assignment {
    /// An assignment as it was stored.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - basis: What it rests on now.
    ///   - state: How far it has come.
    ///   - endsOn: The last day of its term.
    ///   - limitOn: The last day to which it can be extended.
    ///   - ratification: Until when the PPK ratifies it.
    ///   - deferred: What is still to come.
    ///   - daysOfReturn: How many days a return may take.
    ///   - returnBy: The day by which the person returns.
    ///   - returnedOn: The day on which the person was back.
    ///   - proposal: The regular proposal that took over.
    public init(
        _ order: AssignmentOrder,
        basis: AssignmentBasis,
        state: AssignmentState,
        endsOn: CivilDate,
        limitOn: CivilDate,
        ratification: Deadline,
        deferred: [DeferredItem: Deadline],
        daysOfReturn: Int,
        returnBy: CivilDate?,
        returnedOn: CivilDate?,
        proposal: String?
    ) {
        self.order = order
        self.basis = basis
        self.state = state
        self.endsOn = endsOn
        self.limitOn = limitOn
        self.ratification = ratification
        self.deferred = deferred
        self.daysOfReturn = daysOfReturn
        self.returnBy = returnBy
        self.returnedOn = returnedOn
        self.proposal = proposal
    }
}
