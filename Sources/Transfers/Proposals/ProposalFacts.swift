/// What has been recorded of a proposal, as far as later steps depend on it.
public struct ProposalFacts: Hashable, Sendable {
    /// The last run of the gates.
    public var gates: GateCheck?
    /// Who leads the dialogue.
    public var leader: PersonID?
    /// The day the employee was told in person; a talk before it was about something else.
    public var informedOn: CivilDate?
    /// What the employee said in the dialogue that was closed last.
    public var answer: DialogueAnswer?
    /// The day it was closed.
    public var dialogueClosedOn: CivilDate?
    /// Leave to hold the dialogue later.
    public var dialogueWaiver: DialogueWaiver?
    /// What the head of the unit of origin said.
    public var originOpinion: UnitOpinion?
    /// What the head of the target unit said.
    public var targetOpinion: UnitOpinion?
    /// The gates without data that the documents handed in, or letters, have answered.
    public var answeredGates: Set<GateCode> = []
    /// Who handed the proposal in.
    public var submitter: PersonID?
    /// Who checked it.
    public var verifier: PersonID?
    /// What the TPK recommended.
    public var recommendation: CommitteeOutcome?
    /// The letter in which the other PPK consents (D05).
    public var consent: Letter?
    /// The code by which BKN was asked.
    public var mutationCode: MutationCode?
    /// The status of the request in SIASN, as it was read last.
    public var nationalStatus: NationalStatus?
    /// BKN's consideration (pertek).
    public var consideration: Letter?
    /// What was decided.
    public var decision: Decision?
    /// The decree.
    public var decree: Decree?
    /// The day the employee was first told of the decree in person.
    public var notifiedOn: CivilDate?
    /// What shows that the decree reached the employee, the first of each kind.
    public var receipts: [Receipt] = []
    /// The day of the oath.
    public var inauguratedOn: CivilDate?
    /// The day duty started (SPMT).
    public var placedOn: CivilDate?
    /// The state that a frozen proposal came from.
    public var frozenFrom: ProposalState?

    /// Nothing recorded yet.
    public init() {}

    /// Whether the employee had their say, or will have it by a day that is set.
    public func hasDialogue(on today: CivilDate) -> Bool {
        dialogueClosedOn != nil || dialogueWaiver.map { today <= $0.dueOn } ?? false
    }

    /// Forgets what was judged in the company of a package that is no more.
    mutating func forgetJudgements() {
        recommendation = nil
        consent = nil
        mutationCode = nil
        nationalStatus = nil
        consideration = nil
        decision = nil
    }
}
