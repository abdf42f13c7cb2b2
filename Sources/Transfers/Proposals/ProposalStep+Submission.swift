/// From the units' opinions to the second person's check.
extension ProposalStep {
    mutating func submit(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .unitReviewOpened: try openUnitReview()
        case .opinionGiven(let opinion): try give(opinion)
        case .rescheduled(let day): try reschedule(to: day)
        case .submitted(let folder): try submit(folder)
        case .verified:
            try requireSecondPerson()
            try enter(.verified)
        case .returned(let reason): try conclude(.returned, reason)
        case .rejected(let reason): try conclude(.rejected, reason)
        default: break
        }
    }

    private mutating func openUnitReview() throws(ProposalRefusal) {
        guard facts.hasDialogue(on: today) else { throw ProposalRefusal(.dialogueOpen) }
        try enter(.unitReview)
        effects += [.render(.releaseLetter), .render(.acceptanceLetter)]
    }

    /// After the submission a head speaks again only to an objection that came in a dialogue held later.
    private mutating func give(_ opinion: UnitOpinion) throws(ProposalRefusal) {
        if proposal.state.isPastSubmission, !isObjected {
            throw ProposalRefusal(
                .wrongState,
                value: .word(proposal.state.rawValue),
                limit: .word(ProposalState.unitReview.rawValue)
            )
        }
        if !opinion.agrees || isObjected { try require(reason: opinion.reason) }
        switch opinion.side {
        case .origin: facts.originOpinion = opinion
        case .target: facts.targetOpinion = opinion
        }
    }

    /// The PPK decides on a TMT as well: with another one the decision falls, and with it the draft of the decree.
    private mutating func reschedule(to day: CivilDate) throws(ProposalRefusal) {
        let needsDecision = proposal.isDecided && day != proposal.effectiveOn
        proposal.effectiveOn = day
        if needsDecision { try fallBack(to: forgetDecision()) }
        effects += [.recheckGates, .recheckPackage]
    }

    private mutating func submit(_ folder: DocumentFolder) throws(ProposalRefusal) {
        try requireFreshEvaluation()
        try requireHearing()
        let documents = context.checklist.check(folder, of: proposal, on: today)
        let open = documents.filter(\.isOpen)
        guard open.isEmpty else {
            throw ProposalRefusal(
                .documentsIncomplete,
                value: .word(open.map(\.requirement.code.text).joined(separator: ", ")),
                basis: open.first?.requirement.basis
            )
        }
        try requireExamined(by: folder, documents)
        facts.submitter = actor.person
        try enter(.submitted)
        effects += documents.filter { $0.status == .deferred }.compactMap { document in
            document.dueOn.map { .requireDocument(document.requirement.code, by: $0) }
        }
    }

    /// Whether the employee objects, so that a head of unit has to say why it goes on.
    private var isObjected: Bool {
        facts.answer?.needsReasonToGoOn ?? false
    }

    /// Refuses when the employee was not heard in time, a head of unit was not, or an objection has no answer (case 64).
    func requireHearing() throws(ProposalRefusal) {
        guard facts.hasDialogue(on: today) else { throw ProposalRefusal(.dialogueOpen) }
        guard let origin = facts.originOpinion, let target = facts.targetOpinion else {
            throw ProposalRefusal(.opinionsMissing)
        }
        if isObjected, origin.reason.isBlank, target.reason.isBlank {
            throw ProposalRefusal(.objectionUnanswered)
        }
    }

    private mutating func conclude(_ state: ProposalState, _ reason: String) throws(ProposalRefusal) {
        try requireSecondPerson()
        try require(reason: reason)
        try enter(state)
        if state == .rejected { effects += [.recheckPackage, .tellEmployee] }
    }

    private mutating func requireSecondPerson() throws(ProposalRefusal) {
        guard actor.person != proposal.drafter, actor.person != facts.submitter else {
            throw ProposalRefusal(.sameVerifier)
        }
        facts.verifier = actor.person
    }
}
