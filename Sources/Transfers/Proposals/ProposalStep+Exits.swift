/// The exits before the signature, the frost and what follows it.
extension ProposalStep {
    mutating func leave(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event {
        case .withdrawn(let reason):
            try requireProposer()
            try exit(.withdrawn, reason)
        case .cancelled(let reason):
            try exit(.cancelled, reason)
            effects += [.tellEmployee, .offerAlternatives]
        case .superseded(let reason): try exit(.superseded, reason)
        case .expired(let folder):
            try requireAge(folder)
            facts.frozenFrom = nil
            try enter(.expired)
            effects += [.recheckPackage, .tellEmployee]
        case .frozen: try freeze()
        case .resumed(let reason): try resume(reason)
        case .reopened(let chainIsBroken): try reopen(chainIsBroken: chainIsBroken)
        default: break
        }
    }

    private mutating func exit(_ state: ProposalState, _ reason: String) throws(ProposalRefusal) {
        try require(reason: reason)
        // Whoever ends a frozen proposal does not bring it back to where it came from.
        facts.frozenFrom = nil
        try enter(state)
        effects.append(.recheckPackage)
    }

    /// Who asked for it may withdraw it: the employee an own request, the one who drafted it any other.
    private func requireProposer() throws(ProposalRefusal) {
        let proposer = proposal.isOwnRequest ? proposal.person : proposal.drafter
        guard actor.person == proposer else { throw ProposalRefusal(.notTheProposer) }
    }

    private func requireAge(_ folder: DocumentFolder) throws(ProposalRefusal) {
        let start = facts.gates?.asOf ?? proposal.draftedOn
        let age = today.daysSince1970 - start.daysSince1970
        let documents = context.checklist.check(folder, of: proposal, on: today)
        let hasOldDocument = documents.contains { $0.isOpen && $0.status == .tooOld }
        let limit = try limit(.evaluationFreshness)
        guard age > limit.number || hasOldDocument else { throw ProposalRefusal(.notExpired) }
    }

    /// A second cause does not hide where the proposal came from.
    mutating func freeze() throws(ProposalRefusal) {
        if proposal.state != .frozen { facts.frozenFrom = proposal.state }
        try enter(.frozen)
        effects.append(.tellEmployee)
    }

    /// Back to where it came from, by hand and with every gate open.
    private mutating func resume(_ reason: String) throws(ProposalRefusal) {
        try require(reason: reason)
        if let check = facts.gates { try requireOpenGates(of: check) }
        let state = facts.frozenFrom ?? .draft
        facts.frozenFrom = nil
        proposal.state = state
        effects.append(.thaw(to: state))
        try watchState()
    }

    /// Nothing that was judged in the company of a broken chain still holds; of others only the decision falls.
    private mutating func reopen(chainIsBroken: Bool) throws(ProposalRefusal) {
        let isFrozen = proposal.state == .frozen
        let state = isFrozen ? facts.frozenFrom ?? .draft : proposal.state
        guard ProposalState.sinceCommittee.contains(state) else { return }
        var back = state
        if chainIsBroken {
            facts.forgetJudgements()
            back = .verified
        } else if proposal.isDecided {
            back = forgetDecision()
        }
        try fallBack(to: back)
        effects.append(.recheckGates)
    }

    /// Takes back what the PPK decided, and tells from where it has to be decided again.
    mutating func forgetDecision() -> ProposalState {
        facts.decision = nil
        return facts.consideration == nil ? .endorsed : .considerationGranted
    }

    /// Brings the proposal back to a state before; a frozen one will come back there when it is resumed.
    mutating func fallBack(to state: ProposalState) throws(ProposalRefusal) {
        if proposal.state == .frozen {
            facts.frozenFrom = state
        } else if proposal.state != state {
            proposal.state = state
            try watchState()
        }
    }
}
