extension Objection {
    /// An objection as it was stored.
    ///
    /// - Parameters:
    ///   - filed: The objection as it was filed.
    ///   - state: How far it has come.
    ///   - inadmissibility: Why it is not admissible, where it is not.
    ///   - reviewer: Who reviews it.
    ///   - mediator: Who mediates.
    ///   - suspendsExecution: Whether the decision waits for the outcome.
    ///   - reason: The written reason of the decision on it.
    ///   - execution: How its end was carried out.
    public init(
        _ filed: Objection,
        state: ObjectionState,
        inadmissibility: Inadmissibility?,
        reviewer: PersonID?,
        mediator: PersonID?,
        suspendsExecution: Bool,
        reason: String?,
        execution: ObjectionExecution?
    ) {
        self = filed
        self.state = state
        self.inadmissibility = inadmissibility
        self.reviewer = reviewer
        self.mediator = mediator
        self.suspendsExecution = suspendsExecution
        self.reason = reason
        self.execution = execution
    }
}
