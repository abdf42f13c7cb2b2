/// The decision and its decree.
extension ProposalStep {
    mutating func decide(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .decided(let decision): try decide(decision)
        case .decreeDrafted: try enter(.decreeDraft)
        case .decreeSigned(let signing): try sign(signing)
        case .decreeAmended(let letter):
            try require(letter)
            effects += [.render(.excerpt), .tellEmployee, .correctAnnouncement]
        case .revoked(let letter):
            try require(letter)
            try enter(.revoked)
            effects += [.tellEmployee, .correctAnnouncement, .recheckPackage]
        default: break
        }
    }

    private mutating func decide(_ decision: Decision) throws(ProposalRefusal) {
        let authority = proposal.kind.decidedBy
        // In a province the PPK is the Governor, so that both kinds stand in one package.
        let isEntitled = decision.authority == authority || decision.authority.isOwn && authority.isOwn
        guard isEntitled, actor.role == .ppk || !authority.isOwn else {
            throw ProposalRefusal(
                .wrongAuthority,
                limit: .word(authority.rawValue),
                basis: proposal.kind.basis
            )
        }
        if !authority.isOwn {
            guard let letter = decision.letter else { throw ProposalRefusal(.letterMissing) }
            try require(letter)
        }
        if decision.approves {
            // A dialogue that was put off may have run out of time, or have brought an objection, since the submission.
            try requireHearing()
            try requireConsents()
        }
        let departs = decision.approves != (facts.recommendation == .recommended)
        if departs, decision.reason.isBlank { throw ProposalRefusal(.departsWithoutReason) }
        // What an employee asked for is never refused without telling them why, whoever else was of the same mind.
        if !decision.approves, proposal.isOwnRequest, decision.reason.isBlank {
            throw ProposalRefusal(.reasonMissing, basis: AspirationFault.refusalWithoutReason.grounds.basis)
        }
        facts.decision = decision
        try enter(decision.approves ? .decided : .declined)
        if !decision.approves { effects += [.tellEmployee, .offerAlternatives] }
    }

    /// Gate E30: between agencies nothing is decided or signed before the other PPK and BKN have spoken.
    private func requireConsents() throws(ProposalRefusal) {
        var isConsidered = proposal.kind.isBetweenAgencies
        if isConsidered, facts.consent == nil { throw ProposalRefusal(.consentMissing) }
        if !isConsidered { isConsidered = try limit(.considerationWithinAgency).number != 0 }
        if isConsidered, facts.consideration == nil { throw ProposalRefusal(.considerationMissing) }
    }

    private mutating func sign(_ signing: Signing) throws(ProposalRefusal) {
        let decree = signing.decree
        try require(decree.letter)
        try requireConsents()
        guard signing.isInitialled else { throw ProposalRefusal(.initialsMissing) }
        switch signing.signature {
        case .verified: break
        case .unknown: throw ProposalRefusal(.signatureUnknown)
        case .invalid: throw ProposalRefusal(.signatureInvalid)
        }
        guard signing.signatory == nil || signing.signatory == signing.signer.person else {
            throw ProposalRefusal(.signedByAnother)
        }
        try require(signing.signer, on: decree.letter.date)
        guard proposal.effectiveOn >= decree.letter.date || decree.isCorrection else {
            throw ProposalRefusal(
                .effectBeforeDecree,
                value: .date(proposal.effectiveOn),
                limit: .date(decree.letter.date)
            )
        }
        facts.gates = try recheck(signing)
        facts.decree = decree
        try enter(.decreeSigned)
        effects.append(.tellEmployee)
    }

    private func require(_ signer: Signer, on day: CivilDate) throws(ProposalRefusal) {
        guard signer.maySign(on: day) else { throw ProposalRefusal(.signerActing) }
        guard signer.person != proposal.person else { throw ProposalRefusal(.ownCase) }
        guard !isInConflict(signer.person) else { throw ProposalRefusal(.conflictOfInterest) }
        guard context.offices.holds(.ppk, signer.person, for: .signature, on: day) else {
            throw ProposalRefusal(.officeNotHeld, value: .word(OfficeRole.ppk.rawValue))
        }
    }

    /// Between draft and signature a moratorium may have begun or a discipline case opened (case 26).
    private func recheck(_ signing: Signing) throws(ProposalRefusal) -> GateCheck {
        let day = signing.decree.letter.date
        guard let check = signing.gates[proposal.person], check.asOf >= day, check.asOf <= today,
            check.decidedOn == day, check.effectiveOn == proposal.effectiveOn
        else { throw ProposalRefusal(.gatesNotRechecked) }
        guard check.outcomes[.moratorium] != .notExamined else { throw ProposalRefusal(.moratoriumUnknown) }
        try requireOpenGates(of: check)
        try requireExamined(check, besides: facts.answeredGates)
        return check
    }
}
