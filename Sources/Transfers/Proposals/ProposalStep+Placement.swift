/// From the personal notice to the last follow-up.
extension ProposalStep {
    mutating func place(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .notified(let receipt, let evidence): try take(receipt, evidence)
        case .announced: try announce()
        case .inaugurated(let invitedOn, let day): try inaugurate(invitedOn: invitedOn, on: day)
        case .placed(let day, let lateReason): try place(on: day, lateReason: lateReason)
        case .developmentStarted: try enter(.inDevelopment)
        case .followedUp(let followUp): try follow(followUp)
        case .closed(let reason):
            if proposal.state != .followedUp12 {
                try require(reason: reason)
                try requirePersonnelHead()
            }
            try enter(.closed)
        default: break
        }
    }

    /// Takes what shows that the decree arrived; of each kind the first counts.
    ///
    /// A delivery is reported by the system alone, a reading is confirmed by the employee, and a hand-over has their signature.
    private mutating func take(_ receipt: Receipt, _ evidence: String) throws(ProposalRefusal) {
        let allowed: Set<OfficeRole> =
            switch receipt.kind {
            case .delivered: [.worker]
            case .read: [.employee]
            case .handedOver: [.superior, .hrOperator]
            }
        guard allowed.contains(actor.role), receipt.kind != .read || actor.person == proposal.person else {
            let roles = OfficeRole.allCases.filter(allowed.contains).map(\.rawValue).joined(separator: ", ")
            throw ProposalRefusal(.wrongRole, value: .word(actor.role.rawValue), limit: .word(roles))
        }
        try require(past: receipt.day)
        if let decree = facts.decree, receipt.day < decree.letter.date {
            throw ProposalRefusal(.toldBeforeDecree, value: .date(receipt.day), limit: .date(decree.letter.date))
        }
        if receipt.kind == .handedOver, evidence.isBlank { throw ProposalRefusal(.receiptMissing) }
        guard !facts.receipts.contains(where: { $0.kind == receipt.kind }) else { return }
        facts.receipts.append(receipt)
        facts.notifiedOn = min(facts.notifiedOn ?? receipt.day, receipt.day)
    }

    private mutating func announce() throws(ProposalRefusal) {
        let limit = try limit(.personalNotice)
        guard let notifiedOn = facts.notifiedOn, try deadline(.personalNotice, from: notifiedOn).lastDay <= today
        else { throw ProposalRefusal(.notNotified, limit: .number(limit.number), basis: limit.basis) }
        try enter(.announced)
        effects.append(.publishAnnouncement)
        guard let decree = facts.decree else { return }
        if proposal.needsInauguration {
            effects.append(.render(.invitation))
            try watch(.inauguration, from: decree.letter.date)
        } else {
            try watch(.placement, from: proposal.effectiveOn)
        }
    }

    private mutating func inaugurate(invitedOn: CivilDate, on day: CivilDate) throws(ProposalRefusal) {
        guard proposal.needsInauguration else { throw ProposalRefusal(.noInauguration) }
        try requireExecution()
        try require(past: day)
        guard let signedOn = facts.decree?.letter.date, signedOn <= day else {
            throw ProposalRefusal(
                .inaugurationBeforeDecree,
                value: .date(day),
                limit: facts.decree.map { .date($0.letter.date) } ?? .none
            )
        }
        guard invitedOn <= (try lastDayOfInvitation(toInaugurationOn: day)) else {
            let invitation = try limit(.inaugurationInvitation)
            throw ProposalRefusal(.invitedTooLate, limit: .number(invitation.number), basis: invitation.basis)
        }
        let oath = try deadline(.inauguration, from: signedOn)
        guard !oath.isOver(on: day) else {
            throw ProposalRefusal(
                .inauguratedTooLate,
                value: .date(day),
                limit: .date(oath.lastDay),
                basis: oath.basis
            )
        }
        try requireNoMoratorium(on: day)
        facts.inauguratedOn = day
        try enter(.inaugurated)
        try watch(.placement, from: max(proposal.effectiveOn, day))
    }

    private mutating func place(on day: CivilDate, lateReason: String) throws(ProposalRefusal) {
        if proposal.needsInauguration, facts.inauguratedOn == nil { throw ProposalRefusal(.inaugurationDue) }
        try requireExecution()
        try require(past: day)
        let earliest = max(proposal.effectiveOn, facts.inauguratedOn ?? proposal.effectiveOn)
        guard day >= earliest else {
            throw ProposalRefusal(.placedTooEarly, value: .date(day), limit: .date(earliest))
        }
        let start = try deadline(.placement, from: earliest)
        if start.isOver(on: day), lateReason.isBlank {
            throw ProposalRefusal(
                .placedTooLate,
                value: .date(day),
                limit: .date(start.lastDay),
                basis: start.basis
            )
        }
        try requireNoMoratorium(on: day)
        if let basis = context.handoversDue[proposal.person] { throw ProposalRefusal(.handoverDue, basis: basis) }
        facts.placedOn = day
        try enter(.placed)
        effects += [.enrolTraining, .planFollowUps(startOfDuty: day)]
    }

    /// A decree that an objection suspends is not carried out: neither an oath nor a start of duty is recorded.
    private func requireExecution() throws(ProposalRefusal) {
        guard let objection = context.suspensions[proposal.person] else { return }
        throw ProposalRefusal(.executionSuspended, value: .word(objection))
    }

    /// An official is replaced by the oath and the start of duty, not by the paper: what binds on that day stops it, whenever
    /// it was entered, unless the Minister has approved.
    private func requireNoMoratorium(on day: CivilDate) throws(ProposalRefusal) {
        guard let check = context.rechecks[proposal.person] else { return }
        let closed = check.closedGates(for: proposal.person, on: today, roles: context.waiverRoles)
            .filter { $0 == .moratorium || $0 == .headInauguration }
        guard closed.isEmpty else {
            throw ProposalRefusal(
                .moratoriumBinds,
                value: .word(closed.map(\.text).joined(separator: ", ")),
                limit: .date(day)
            )
        }
    }

    private mutating func follow(_ followUp: FollowUp) throws(ProposalRefusal) {
        guard followUp.employee == proposal.person, facts.placedOn.map({ $0 <= followUp.dueOn }) ?? false else {
            throw ProposalRefusal(.belongsElsewhere)
        }
        guard proposal.state == followUp.milestone.stateBefore else { throw ProposalRefusal(.followUpOutOfTurn) }
        switch followUp.standing(on: today) {
        case .upcoming: throw ProposalRefusal(.followUpTooEarly, limit: .date(followUp.dueOn))
        case .open:
            throw ProposalRefusal(
                .followUpOpen,
                limit: .date(followUp.answerBy.lastDay),
                basis: followUp.answerBy.basis
            )
        case .complete, .overdue: try enter(followUp.milestone.state)
        }
    }
}
