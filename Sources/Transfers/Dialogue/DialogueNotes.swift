/// What was said in one session of a dialogue, as the one who leads it writes it down.
public struct DialogueNotes: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// How it was held.
    public var mode: DialogueMode
    /// Where it was held.
    public var place: String
    /// Who took part besides the employee.
    public var participants: [PersonID]
    /// What was said.
    public var summary: String
    /// What the organisation needs.
    public var organisationNeeds: String
    /// What the employee wants.
    public var employeeWishes: String
    /// What worries the employee.
    public var concerns: Set<ConcernCode>
    /// What is offered.
    public var support: Set<SupportOffer>
    /// What came of it.
    public var outcome: String

    /// Notes.
    public init(
        date: CivilDate,
        mode: DialogueMode,
        place: String,
        participants: [PersonID] = [],
        summary: String,
        organisationNeeds: String,
        employeeWishes: String,
        concerns: Set<ConcernCode> = [],
        support: Set<SupportOffer> = [],
        outcome: String
    ) {
        self.date = date
        self.mode = mode
        self.place = place
        self.participants = participants
        self.summary = summary
        self.organisationNeeds = organisationNeeds
        self.employeeWishes = employeeWishes
        self.concerns = concerns
        self.support = support
        self.outcome = outcome
    }

    /// Whether something that a dialogue is held for is not written down; an employee who did not come said nothing.
    var isIncomplete: Bool {
        let said = mode == .notAttended ? [summary] : [summary, employeeWishes]
        return (said + [organisationNeeds, outcome]).contains(where: \.isBlank)
    }
}
