/// What the log keeps of a step that a proposal took: all that the step brought, but for what the gates said.
public struct ProposalTrace: Hashable, Sendable {
    /// What happened.
    public let name: ProposalEvent.Name
    /// The state before.
    public let before: ProposalState
    /// The state after.
    public let after: ProposalState
    /// The civil day on which it happened, where the agency is.
    public let day: CivilDate
    /// Who did it; nil for the system.
    public let actor: PersonID?

    /// Who leads the dialogue.
    public var leader: PersonID?
    /// The day the employee was told in person.
    public var informedOn: CivilDate?
    /// What the employee said in the dialogue that was closed.
    public var answer: DialogueAnswer?
    /// Leave to hold the dialogue later.
    public var waiver: DialogueWaiver?
    /// What the head of a unit said.
    public var opinion: UnitOpinion?
    /// The TMT from then on.
    public var effectiveOn: CivilDate?
    /// What the TPK recommended.
    public var recommendation: CommitteeOutcome?
    /// The letter that came, or was sent.
    public var letter: Letter?
    /// The code by which BKN was asked.
    public var mutationCode: MutationCode?
    /// The status of the request in SIASN.
    public var nationalStatus: NationalStatus?
    /// What was decided.
    public var decision: Decision?
    /// The decree.
    public var decree: Decree?
    /// What shows that the decree reached the employee.
    public var receipt: Receipt?
    /// The day of the oath, or on which duty started.
    public var takenUpOn: CivilDate?
    /// Whether the members on which this one depends stayed behind, where its package went back to draft.
    public var chainIsBroken = false

    /// A step that brought nothing besides the state.
    public init(
        _ name: ProposalEvent.Name,
        from before: ProposalState,
        to after: ProposalState,
        on day: CivilDate,
        by actor: PersonID?
    ) {
        self.name = name
        self.before = before
        self.after = after
        self.day = day
        self.actor = actor
    }
}
