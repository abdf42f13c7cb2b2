/// From the draft to the employee's answer.
extension ProposalStep {
    mutating func prepare(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .evaluated(let check): try evaluate(check)
        case .dialogueOpened(let superior, let informedOn): try openDialogue(with: superior, informedOn: informedOn)
        case .reminded: try remind()
        case .dialogueConfirmed: try confirmDialogue()
        case .answered(let answer): try record(answer)
        case .dialogueWaived(let waiver): try waiveDialogue(waiver)
        default: break
        }
    }

    /// A draft with a closed gate is refused; a proposal that is under way is frozen until somebody looks at it.
    private mutating func evaluate(_ check: GateCheck) throws(ProposalRefusal) {
        try require(past: check.asOf)
        facts.gates = check
        if proposal.state == .draft {
            try requireFreshEvaluation()
            enter(.evaluated)
        } else if proposal.state != .frozen {
            let closed = check.closedGates(for: proposal.person, on: today, roles: context.waiverRoles)
            if !closed.isEmpty { freeze() }
        }
    }

    private mutating func openDialogue(with superior: PersonID, informedOn: CivilDate) throws(ProposalRefusal) {
        if proposal.state != .evaluated { try requireDeferredDialogue() }
        try require(past: informedOn)
        try requireFreshEvaluation()
        guard superior != proposal.person else { throw ProposalRefusal(.ownCase) }
        guard !isInConflict(superior) else { throw ProposalRefusal(.conflictOfInterest) }
        facts.superior = superior
        if proposal.state == .evaluated {
            enter(.dialogue)
        } else {
            open(.dialogue, from: today)
        }
    }

    private mutating func remind() throws(ProposalRefusal) {
        try requireOpenDialogue()
        // One more than anybody counts to is no more.
        facts.reminders = min(facts.reminders, 1_000) + 1
        effects.append(.remind(.employee))
    }

    private mutating func confirmDialogue() throws(ProposalRefusal) {
        try requireOpenDialogue()
        if actor.role == .superior {
            guard actor.person == facts.superior else { throw ProposalRefusal(.notTheSuperior) }
            facts.superiorConfirmedOn = today
            open(.aspiration, from: today)
        } else {
            guard actor.person == proposal.person else { throw ProposalRefusal(.answerNotByEmployee) }
            facts.employeeConfirmedOn = today
        }
    }

    /// The employee may answer again until the submission; that there is no answer never takes the place of one.
    private mutating func record(_ answer: DialogueAnswer) throws(ProposalRefusal) {
        let mayChange = [.dialogue, .aspirationRecorded, .unitReview, .returned].contains(proposal.state)
        if !mayChange || facts.superior == nil { try requireOpenDialogue() }
        guard facts.superiorConfirmedOn != nil else { throw ProposalRefusal(.dialogueNotConfirmed) }
        if answer == .silence {
            try requireSilence()
        } else {
            guard actor.role == .employee, actor.person == proposal.person else {
                throw ProposalRefusal(.answerNotByEmployee)
            }
            guard facts.employeeConfirmedOn != nil else { throw ProposalRefusal(.dialogueNotConfirmed) }
        }
        facts.answer = answer
        facts.dialogueClosedOn = facts.dialogueClosedOn ?? today
        if proposal.state == .dialogue { enter(.aspirationRecorded) }
    }

    private func requireSilence() throws(ProposalRefusal) {
        let limit = context.limits.dialogueReminders
        guard actor.role != .employee, facts.answer == nil || facts.answer == .silence else {
            throw ProposalRefusal(.answerNotByEmployee)
        }
        guard facts.reminders >= limit.number else {
            throw ProposalRefusal(
                .tooFewReminders,
                value: .number(facts.reminders),
                limit: .number(limit.number),
                basis: limit.basis
            )
        }
    }

    private mutating func waiveDialogue(_ waiver: DialogueWaiver) throws(ProposalRefusal) {
        guard proposal.isUrgent else { throw ProposalRefusal(.notUrgent) }
        let decree = Letter(number: waiver.basis.decreeNumber, date: waiver.basis.decreeDate)
        guard decree.isCitable(on: today), !waiver.reason.isBlank, waiver.dueOn > today else {
            throw ProposalRefusal(.dialogueDueDate)
        }
        facts.dialogueWaiver = waiver
        effects.append(.openDeadline(.deferredDialogue, endsOn: waiver.dueOn))
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

    private func requireOpenDialogue() throws(ProposalRefusal) {
        guard proposal.state == .dialogue || facts.superior != nil && facts.dialogueClosedOn == nil else {
            throw ProposalRefusal(
                .wrongState,
                value: .word(proposal.state.rawValue),
                limit: .word(ProposalState.dialogue.rawValue)
            )
        }
    }
}
