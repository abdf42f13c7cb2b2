public import Transfers

/// An order to be issued: who is to be sent where, on what basis.
public struct AssignmentRequest: Sendable {
    /// How the people are found.
    public enum Choice: Sendable {
        /// So many in the order of the roster.
        case first(Int)
        /// These, for a written reason.
        case named([PersonID], reason: String)
    }

    /// The urgent need.
    public var need: NeedID
    /// The number of the order.
    public var number: String
    /// What for.
    public var kind: AssignmentOrder.Kind
    /// What the need's decree is; nil when it is on record already.
    public var basis: AssignmentBasis.Kind?
    /// The day of dispatch; nil for today.
    public var startsOn: CivilDate?
    /// The skills the task takes, all of them.
    public var skills: Set<SkillCode>
    /// Who.
    public var choice: Choice
    /// What was ascertained of everybody sent.
    public var safeguards: Set<Safeguard>
    /// Who agreed by word of mouth.
    public var consents: [PersonID: OralConsent]
    /// What is there already, of everybody sent.
    public var delivered: Set<DeferredItem>

    /// A request.
    public init(
        need: NeedID,
        number: String,
        kind: AssignmentOrder.Kind = .task,
        basis: AssignmentBasis.Kind? = nil,
        startsOn: CivilDate? = nil,
        skills: Set<SkillCode> = [],
        choice: Choice,
        safeguards: Set<Safeguard>,
        consents: [PersonID: OralConsent] = [:],
        delivered: Set<DeferredItem> = []
    ) {
        self.need = need
        self.number = number
        self.kind = kind
        self.basis = basis
        self.startsOn = startsOn
        self.skills = skills
        self.choice = choice
        self.safeguards = safeguards
        self.consents = consents
        self.delivered = delivered
    }
}
