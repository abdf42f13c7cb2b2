/// From the draft to the employee's answer.
extension ProposalStep {
    mutating func prepare(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .evaluated(let check): try evaluate(check)
        case .dialogueOpened(let leader, let informedOn): try openDialogue(ledBy: leader, informedOn: informedOn)
        case .dialogueClosed(let dialogue): try hear(dialogue)
        case .dialogueWaived(let waiver): try waiveDialogue(waiver)
        default: break
        }
    }

    /// A draft with a closed gate is refused; a proposal that is under way is frozen until somebody looks at it.
    private mutating func evaluate(_ check: GateCheck) throws(ProposalRefusal) {
        try require(past: check.asOf)
        facts.gates = check
        if proposal.state == .draft {
            // An application that counts as resigning is not kept: nobody resigns by a form for something else (case 32).
            if proposal.isOwnRequest, check.outcomes[.partTimeAgency] == .block {
                throw ProposalRefusal(.meansResignation)
            }
            try requireFreshEvaluation()
            try enter(.evaluated)
        } else if proposal.state != .frozen {
            let closed = check.closedGates(for: proposal.person, on: today, roles: context.waiverRoles)
            if !closed.isEmpty { try freeze() }
        }
    }

    private mutating func openDialogue(ledBy leader: PersonID, informedOn: CivilDate) throws(ProposalRefusal) {
        if proposal.state != .evaluated { try requireDeferredDialogue() }
        try require(past: informedOn)
        try requireFreshEvaluation()
        guard leader != proposal.person else { throw ProposalRefusal(.ownCase) }
        guard !isInConflict(leader) else { throw ProposalRefusal(.conflictOfInterest) }
        facts.leader = leader
        facts.informedOn = informedOn
        if proposal.state == .evaluated {
            try enter(.dialogue)
        } else {
            try watch(.dialogue, from: today)
        }
    }

    /// Takes over what came of a dialogue.
    ///
    /// The employee may be heard anew until the submission, and an answer takes the place of a silence at any time; that
    /// there is no answer never takes the place of one.
    private mutating func hear(_ dialogue: Dialogue) throws(ProposalRefusal) {
        let mayChange = [.dialogue, .aspirationRecorded, .unitReview, .returned].contains(proposal.state)
        let isAwaited = facts.dialogueClosedOn == nil || facts.answer?.isSilence ?? false
        guard let leader = facts.leader, let informedOn = facts.informedOn, mayChange || isAwaited else {
            throw ProposalRefusal(
                .wrongState,
                value: .word(proposal.state.rawValue),
                limit: .word(ProposalState.dialogue.rawValue)
            )
        }
        guard let closedOn = dialogue.closedOn, let answer = dialogue.answer, dialogue.obstacles.isEmpty else {
            throw ProposalRefusal(.dialogueOpen)
        }
        guard dialogue.employee == proposal.person, dialogue.leader == leader,
            dialogue.askedOn.map({ $0 >= informedOn }) ?? false
        else { throw ProposalRefusal(.belongsElsewhere) }
        try require(past: closedOn)
        if answer.isSilence, let known = facts.answer, !known.isSilence {
            throw ProposalRefusal(.silenceAfterAnswer)
        }
        facts.answer = answer
        facts.dialogueClosedOn = closedOn
        if proposal.state == .dialogue { try enter(.aspirationRecorded) }
    }

    private mutating func waiveDialogue(_ waiver: DialogueWaiver) throws(ProposalRefusal) {
        guard proposal.isUrgent else { throw ProposalRefusal(.notUrgent) }
        guard !context.parted.contains(proposal.person) else { throw ProposalRefusal(.spousesParted) }
        let decree = Letter(number: waiver.basis.decreeNumber, date: waiver.basis.decreeDate)
        guard decree.isCitable(on: today), !waiver.reason.isBlank, waiver.dueOn > today else {
            throw ProposalRefusal(.dialogueDueDate)
        }
        facts.dialogueWaiver = waiver
        effects.append(.requireDialogue(by: waiver.dueOn))
    }

    /// Only a dialogue that was put off is held after its own states.
    private func requireDeferredDialogue() throws(ProposalRefusal) {
        guard facts.dialogueWaiver != nil, facts.dialogueClosedOn == nil else {
            throw ProposalRefusal(
                .wrongState,
                value: .word(proposal.state.rawValue),
                limit: .word(ProposalState.evaluated.rawValue)
            )
        }
    }
}
