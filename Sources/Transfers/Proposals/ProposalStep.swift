/// One step of a proposal while it is taken.
struct ProposalStep {
    var proposal: Proposal
    let actor: ProposalActor
    let today: CivilDate
    let context: ProposalContext
    var effects: [ProposalEffect] = []

    var facts: ProposalFacts {
        get { proposal.facts }
        set { proposal.facts = newValue }
    }

    /// Refuses what the state, the role or a conflict of interest of the actor does not allow.
    func admit(_ event: ProposalEvent.Name) throws(ProposalRefusal) {
        guard event.states.contains(proposal.state) else {
            let states = ProposalState.allCases.filter(event.states.contains).map(\.rawValue)
            throw ProposalRefusal(
                .wrongState,
                value: .word(proposal.state.rawValue),
                limit: .word(states.joined(separator: ", "))
            )
        }
        guard event.roles.contains(actor.role), (actor.person == nil) == (actor.role == .worker) else {
            let roles = OfficeRole.allCases.filter(event.roles.contains).map(\.rawValue)
            throw ProposalRefusal(
                .wrongRole,
                value: .word(actor.role.rawValue),
                limit: .word(roles.joined(separator: ", "))
            )
        }
        guard actor.role.takesPartInDeciding, let person = actor.person else { return }
        guard person != proposal.person else { throw ProposalRefusal(.ownCase) }
        guard !isInConflict(person) else { throw ProposalRefusal(.conflictOfInterest) }
    }

    mutating func take(_ event: ProposalEvent) throws(ProposalRefusal) {
        switch event.name {
        case .evaluated, .dialogueOpened, .dialogueClosed, .dialogueWaived: try prepare(event)
        case .unitReviewOpened, .opinionGiven, .rescheduled, .submitted, .verified, .returned, .rejected:
            try submit(event)
        case .committeeOpened, .committeeConcluded, .endorsementOpened, .endorsed:
            try judge(event)
        case .consentRequested, .consentAnswered, .considerationRequested, .considerationAnswered:
            try ask(event)
        case .decided, .decreeDrafted, .decreeSigned, .decreeAmended, .revoked:
            try decide(event)
        case .notified, .announced, .inaugurated, .placed, .developmentStarted, .followedUp, .closed:
            try place(event)
        case .withdrawn, .cancelled, .expired, .superseded, .frozen, .resumed, .reopened:
            try leave(event)
        }
    }
}

extension ProposalStep {
    /// Brings the proposal into a state, with the documents and the deadline the state has.
    mutating func enter(_ state: ProposalState) throws(ProposalRefusal) {
        let before = proposal.state
        proposal.state = state
        effects += state.documents.map(ProposalEffect.render)
        if !state.continuesStep(of: before) { try watchState() }
    }

    /// Has the deadline of the state watched from today.
    mutating func watchState() throws(ProposalRefusal) {
        let isConsidered = proposal.state == .endorsed ? try limit(.considerationWithinAgency).number != 0 : false
        try watch(proposal.state.deadline(for: proposal.kind, isConsidered: isConsidered), from: today)
    }

    /// Has a deadline watched that counts from a day; none where a state has none.
    mutating func watch(_ name: DeadlineName?, from day: CivilDate) throws(ProposalRefusal) {
        guard let name else { return }
        effects.append(.watch(try deadline(name, from: day)))
    }

    func isInConflict(_ person: PersonID) -> Bool {
        context.conflicts.contains(ConflictOfInterest(of: person, with: proposal.person))
    }

    func require(reason: String) throws(ProposalRefusal) {
        if reason.isBlank { throw ProposalRefusal(.reasonMissing) }
    }

    func require(_ letter: Letter) throws(ProposalRefusal) {
        if !letter.isCitable(on: today) { throw ProposalRefusal(.letterMissing) }
    }

    func require(past day: CivilDate) throws(ProposalRefusal) {
        if day > today { throw ProposalRefusal(.inFuture, value: .date(day)) }
    }

    /// Refuses a check of the gates in which one is closed.
    func requireOpenGates(of check: GateCheck) throws(ProposalRefusal) {
        let closed = check.closedGates(for: proposal.person, on: today, roles: context.waiverRoles)
        guard closed.isEmpty else {
            throw ProposalRefusal(.gatesClosed, value: .word(closed.map(\.text).joined(separator: ", ")))
        }
    }

    /// Refuses when there is no evaluation, it is too old, or a gate is closed.
    func requireFreshEvaluation() throws(ProposalRefusal) {
        guard let check = facts.gates else { throw ProposalRefusal(.evaluationMissing) }
        let age = today.daysSince1970 - check.asOf.daysSince1970
        let limit = try limit(.evaluationFreshness)
        guard age <= limit.number else {
            throw ProposalRefusal(
                .evaluationTooOld,
                value: .number(age),
                limit: .number(limit.number),
                basis: limit.basis
            )
        }
        try requireOpenGates(of: check)
    }
}
