internal import Transfers

/// The facts of a proposal as JSON keeps them.
///
/// The database's checks read some of them by these names.
struct StoredFacts: Codable {
    let gates: StoredGates?
    let leader: StoredPerson?
    let informedOn: StoredDate?
    let answer: StoredAnswer?
    let dialogueClosedOn: StoredDate?
    let dialogueWaiver: StoredDialogueWaiver?
    let originOpinion: StoredOpinion?
    let targetOpinion: StoredOpinion?
    let answeredGates: [String]?
    let submitter: StoredPerson?
    let verifier: StoredPerson?
    let recommendation: String?
    let consent: StoredLetter?
    let mutationCode: Int?
    let nationalStatus: Int?
    let consideration: StoredLetter?
    let decision: StoredDecision?
    let decree: StoredDecree?
    let notifiedOn: StoredDate?
    let receipts: [StoredDecreeReceipt]?
    let inauguratedOn: StoredDate?
    let placedOn: StoredDate?
    let frozenFrom: String?

    init(_ facts: ProposalFacts) {
        gates = facts.gates.map { StoredGates($0) }
        leader = facts.leader.map { StoredPerson($0) }
        informedOn = facts.informedOn.map { StoredDate($0) }
        answer = facts.answer.map { StoredAnswer($0) }
        dialogueClosedOn = facts.dialogueClosedOn.map { StoredDate($0) }
        dialogueWaiver = facts.dialogueWaiver.map { StoredDialogueWaiver($0) }
        originOpinion = facts.originOpinion.map { StoredOpinion($0) }
        targetOpinion = facts.targetOpinion.map { StoredOpinion($0) }
        let answered = facts.answeredGates.map(\.text).sorted()
        answeredGates = answered.isEmpty ? nil : answered
        submitter = facts.submitter.map { StoredPerson($0) }
        verifier = facts.verifier.map { StoredPerson($0) }
        recommendation = facts.recommendation?.rawValue
        consent = facts.consent.map { StoredLetter($0) }
        mutationCode = facts.mutationCode?.rawValue
        nationalStatus = facts.nationalStatus?.code
        consideration = facts.consideration.map { StoredLetter($0) }
        decision = facts.decision.map { StoredDecision($0) }
        decree = facts.decree.map { StoredDecree($0) }
        notifiedOn = facts.notifiedOn.map { StoredDate($0) }
        receipts = facts.receipts.isEmpty ? nil : facts.receipts.map { StoredDecreeReceipt($0) }
        inauguratedOn = facts.inauguratedOn.map { StoredDate($0) }
        placedOn = facts.placedOn.map { StoredDate($0) }
        frozenFrom = facts.frozenFrom?.rawValue
    }

    func facts() throws -> ProposalFacts {
        var facts = ProposalFacts()
        facts.gates = try gates?.check()
        facts.leader = leader?.id
        facts.informedOn = informedOn?.date
        facts.answer = try answer?.answer()
        facts.dialogueClosedOn = dialogueClosedOn?.date
        facts.dialogueWaiver = dialogueWaiver?.waiver
        facts.originOpinion = try originOpinion?.opinion()
        facts.targetOpinion = try targetOpinion?.opinion()
        facts.answeredGates = Set(try (answeredGates ?? []).map { try StoredJSON.gate($0) })
        facts.submitter = submitter?.id
        facts.verifier = verifier?.id
        facts.recommendation = try recommendation.map { try StoredJSON.word(CommitteeOutcome.self, $0) }
        facts.consent = consent?.letter
        facts.mutationCode = try mutationCode.map { try StoredJSON.mutationCode($0) }
        facts.nationalStatus = nationalStatus.map { NationalStatus(code: $0) }
        facts.consideration = consideration?.letter
        facts.decision = try decision?.decision()
        facts.decree = decree?.decree
        facts.notifiedOn = notifiedOn?.date
        facts.receipts = try receipts?.map { try $0.receipt() } ?? []
        facts.inauguratedOn = inauguratedOn?.date
        facts.placedOn = placedOn?.date
        facts.frozenFrom = try frozenFrom.map { try StoredJSON.word(ProposalState.self, $0) }
        return facts
    }
}
