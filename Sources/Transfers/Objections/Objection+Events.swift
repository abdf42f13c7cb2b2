extension Objection {
    /// What an event leads to.
    ///
    /// - Parameter event: The event.
    /// - Returns: The objection afterwards, and what has to be done.
    /// - Throws: The ``ObjectionFault`` for which the event is refused; the objection stays as it is.
    public func applying(
        _ event: ObjectionEvent
    ) throws(ObjectionFault) -> (objection: Objection, effects: [ObjectionEffect]) {
        var next = self
        let effects =
            switch event {
            case .examine(let person): try next.examine(by: person)
            case .startReview(let person): try next.startReview(by: person)
            case .startMediation(let person): try next.startMediation(by: person)
            case .endMediation(let person): try next.endMediation(by: person)
            case .suspendExecution(let isSuspended, let person, let reason):
                try next.suspend(isSuspended, by: person, reason)
            case .decide(let outcome, let person, let reason): try next.decide(outcome, by: person, reason)
            case .withdraw(let person): try next.withdraw(by: person)
            case .execute(let execution): try next.execute(execution)
            }
        return (next, effects)
    }

    private mutating func examine(by person: PersonID) throws(ObjectionFault) -> [ObjectionEffect] {
        try checkHadNoPart(person)
        guard let defect else { return try enter(.admissible, from: [.filed]) }
        _ = try enter(.inadmissible, from: [.filed])
        inadmissibility = defect
        return [.stopWatching, .answerInadmissible(defect), .explainRemedies]
    }

    private mutating func startReview(by person: PersonID) throws(ObjectionFault) -> [ObjectionEffect] {
        try checkHadNoPart(person)
        let effects = try enter(.underReview, from: [.admissible])
        reviewer = person
        return effects
    }

    private mutating func startMediation(by person: PersonID) throws(ObjectionFault) -> [ObjectionEffect] {
        try checkHadNoPart(person)
        let effects = try enter(.mediation, from: [.underReview])
        mediator = person
        return effects
    }

    private mutating func endMediation(by person: PersonID) throws(ObjectionFault) -> [ObjectionEffect] {
        try checkHadNoPart(person)
        return try enter(.underReview, from: [.mediation])
    }

    private mutating func suspend(
        _ isSuspended: Bool,
        by person: PersonID,
        _ reason: String
    ) throws(ObjectionFault) -> [ObjectionEffect] {
        guard state.isPending else { throw .wrongState }
        try checkIsNoParty(person)
        if reason.isBlank { throw .nothingSaid }
        guard suspendsExecution != isSuspended else { return [] }
        suspendsExecution = isSuspended
        return [.suspendExecution(isSuspended)]
    }

    /// The PPK may decide on their own decision, since the law names nobody else; what keeps it fair is that somebody
    /// who had no part in it has reviewed it.
    private mutating func decide(
        _ outcome: ObjectionOutcome,
        by person: PersonID,
        _ reason: String
    ) throws(ObjectionFault) -> [ObjectionEffect] {
        guard state == .underReview else { throw .wrongState }
        try checkIsNoParty(person)
        if person == reviewer { throw .signerReviewed }
        if reason.isBlank { throw .nothingSaid }
        self.reason = reason
        let resumes = endSuspension(unless: outcome != .rejected)
        let ended = try enter(outcome.state, from: [.underReview]) + [.stopWatching, .answer(outcome)] + resumes
        return ended + (outcome == .rejected ? [] : [.prepareNewDecree, .correctAnnouncement])
            + (outcome == .upheld ? [] : [.explainRemedies])
    }

    private mutating func withdraw(by person: PersonID) throws(ObjectionFault) -> [ObjectionEffect] {
        guard person == filing.filedBy else { throw .notTheFiler }
        return try enter(.withdrawn, from: [.filed, .admissible, .underReview, .mediation])
            + [.stopWatching] + endSuspension(unless: false)
    }

    private mutating func execute(_ execution: ObjectionExecution) throws(ObjectionFault) -> [ObjectionEffect] {
        guard state.successors.contains(.executed) else { throw .wrongState }
        switch execution {
        case .newDecree(let number, let correction):
            guard state.changesDecision else { throw .decreeUncalledFor }
            let isNoRecord = correction.map { $0 < 1 } ?? false
            if number.isBlank || number == decision.number || isNoRecord { throw .newDecreeMissing }
        case .answered: if state.changesDecision { throw .newDecreeMissing }
        }
        self.execution = execution
        // What was decided is carried out by the new decree; nothing waits any more.
        let resumes = endSuspension(unless: false)
        state = .executed
        return resumes
    }

    private mutating func enter(
        _ next: ObjectionState,
        from states: Set<ObjectionState>
    ) throws(ObjectionFault) -> [ObjectionEffect] {
        guard states.contains(state), state.successors.contains(next) else { throw .wrongState }
        state = next
        return []
    }

    private mutating func endSuspension(unless stays: Bool) -> [ObjectionEffect] {
        guard suspendsExecution, !stays else { return [] }
        suspendsExecution = false
        return [.suspendExecution(false)]
    }

    private func checkHadNoPart(_ person: PersonID) throws(ObjectionFault) {
        try checkIsNoParty(person)
        if decision.deciders.contains(person) { throw .reviewerDecided }
    }

    private func checkIsNoParty(_ person: PersonID) throws(ObjectionFault) {
        if person == filing.filedBy || person == decision.person { throw .reviewerIsParty }
    }
}
