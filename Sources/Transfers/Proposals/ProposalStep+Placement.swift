/// From the personal notice to the last follow-up.
extension ProposalStep {
    mutating func place(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .notified: facts.notifiedOn = facts.notifiedOn ?? today
        case .announced: try announce()
        case .inaugurated(let invitedOn, let day): try inaugurate(invitedOn: invitedOn, on: day)
        case .placed(let day, let lateReason): try place(on: day, lateReason: lateReason)
        case .developmentStarted: enter(.inDevelopment)
        case .followedUp(let followUp): try follow(followUp)
        case .closed(let reason):
            if proposal.state != .followedUp12 { try require(reason: reason) }
            enter(.closed)
        default: break
        }
    }

    private mutating func announce() throws(ProposalRefusal) {
        let limit = context.limits.personalNotice
        guard let notifiedOn = facts.notifiedOn,
            let earliest = context.calendar.deadline(workingDays: limit.number, after: notifiedOn), earliest <= today
        else {
            throw ProposalRefusal(.notNotified, limit: .number(limit.number), basis: limit.basis)
        }
        enter(.announced)
        effects.append(.publishAnnouncement)
        guard let decree = facts.decree else { return }
        if proposal.needsInauguration {
            effects.append(.render(.invitation))
            open(.inauguration, from: decree.letter.date)
        } else {
            open(.placement, from: proposal.effectiveOn)
        }
    }

    private mutating func inaugurate(invitedOn: CivilDate, on day: CivilDate) throws(ProposalRefusal) {
        guard proposal.needsInauguration else { throw ProposalRefusal(.noInauguration) }
        try require(past: day)
        guard let signedOn = facts.decree?.letter.date, signedOn <= day else {
            throw ProposalRefusal(
                .inaugurationBeforeDecree,
                value: .date(day),
                limit: facts.decree.map { .date($0.letter.date) } ?? .none
            )
        }
        let invitation = context.limits.invitation
        let earliest = context.calendar.deadline(workingDays: invitation.number, after: invitedOn)
        guard let earliest, earliest <= day else {
            throw ProposalRefusal(.invitedTooLate, limit: .number(invitation.number), basis: invitation.basis)
        }
        let limit = context.limits.inauguration
        let last = context.calendar.deadline(workingDays: limit.number, after: signedOn)
        if let last, day > last {
            throw ProposalRefusal(
                .inauguratedTooLate,
                value: .date(day),
                limit: .date(last),
                basis: limit.basis
            )
        }
        facts.inauguratedOn = day
        enter(.inaugurated)
        open(.placement, from: max(proposal.effectiveOn, day))
    }

    private mutating func place(on day: CivilDate, lateReason: String) throws(ProposalRefusal) {
        if proposal.needsInauguration, facts.inauguratedOn == nil { throw ProposalRefusal(.inaugurationDue) }
        try require(past: day)
        let earliest = max(proposal.effectiveOn, facts.inauguratedOn ?? proposal.effectiveOn)
        guard day >= earliest else {
            throw ProposalRefusal(.placedTooEarly, value: .date(day), limit: .date(earliest))
        }
        let limit = context.limits.placement
        let last = context.calendar.deadline(workingDays: limit.number, after: earliest)
        if let last, day > last, lateReason.isBlank {
            throw ProposalRefusal(
                .placedTooLate,
                value: .date(day),
                limit: .date(last),
                basis: limit.basis
            )
        }
        facts.placedOn = day
        enter(.placed)
        effects.append(.enrolTraining)
        for followUp in FollowUp.allCases {
            guard let dueOn = day.adding(months: followUp.months) else { continue }
            effects.append(.openFollowUp(followUp, dueOn: dueOn))
        }
    }

    private mutating func follow(_ followUp: FollowUp) throws(ProposalRefusal) {
        guard proposal.state == followUp.before else { throw ProposalRefusal(.followUpOutOfTurn) }
        if let dueOn = facts.placedOn?.adding(months: followUp.months), today < dueOn {
            throw ProposalRefusal(.followUpTooEarly, limit: .date(dueOn))
        }
        enter(followUp.state)
    }
}
