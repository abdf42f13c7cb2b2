extension Assignment {
    /// What an event leads to.
    ///
    /// - Parameter event: The event.
    /// - Returns: The assignment afterwards, and what has to be done.
    /// - Throws: The ``AssignmentFault`` for which the event is refused; the assignment stays as it is.
    public func applying(
        _ event: AssignmentEvent
    ) throws(AssignmentFault) -> (assignment: Assignment, effects: [AssignmentEffect]) {
        var next = self
        let effects =
            switch event {
            case .ratify(let day): try next.ratify(on: day)
            case .extend(let end, let basis, let day): try next.extend(until: end, basis, on: day)
            case .deliver(let item): try next.deliver(item)
            case .waive(let item, let reason): try next.waive(item, reason)
            case .endStatus(let day): try next.endStatus(on: day)
            case .recall(let day): try next.callBack(on: day)
            case .returned(let day): try next.comeBack(on: day)
            case .convert(let proposal, let day): try next.convert(to: proposal, on: day)
            case .dayBegins(let day): next.begin(day)
            }
        return (next, effects)
    }

    private mutating func ratify(on day: CivilDate) throws(AssignmentFault) -> [AssignmentEffect] {
        guard state == .issued else { throw .wrongState }
        guard !ratification.isOver(on: day) else { throw .ratificationTooLate }
        state = .ratified
        return [.stopWatching]
    }

    private mutating func extend(
        until end: CivilDate,
        _ basis: AssignmentBasis,
        on day: CivilDate
    ) throws(AssignmentFault) -> [AssignmentEffect] {
        if state == .issued { throw .notRatified }
        guard state == .ratified else { throw .wrongState }
        guard day <= endsOn, end > endsOn else { throw .extensionTooLate }
        if let fault = basis.fault(on: day, in: order.district) { throw fault }
        guard end <= limitOn else { throw .beyondLimit }
        guard end <= basis.validUntil ?? end else { throw .beyondBasis }
        self.basis = basis
        endsOn = end
        return []
    }

    private mutating func deliver(_ item: DeferredItem) throws(AssignmentFault) -> [AssignmentEffect] {
        guard deferred.removeValue(forKey: item) != nil else { throw .alreadyDelivered }
        return []
    }

    private mutating func waive(_ item: DeferredItem, _ reason: String) throws(AssignmentFault) -> [AssignmentEffect] {
        guard item.isWaivable else { throw .itemNeverWaived }
        guard !reason.isBlank else { throw .waiverWithoutReason }
        return try deliver(item)
    }

    /// The end of the status takes its basis from every open assignment that rests on one.
    private mutating func endStatus(on day: CivilDate) throws(AssignmentFault) -> [AssignmentEffect] {
        guard case .disaster(let level, let areas, let validUntil) = basis.kind else { return [] }
        guard state == .issued || state == .ratified else { return [] }
        basis.kind = .disaster(level, areas: areas, validUntil: min(validUntil, day))
        endsOn = min(endsOn, day)
        return try callBack(on: day)
    }

    private mutating func callBack(on day: CivilDate) throws(AssignmentFault) -> [AssignmentEffect] {
        guard state == .issued || state == .ratified else { throw .wrongState }
        let wasIssued = state == .issued
        state = .returning
        return (wasIssued ? [.stopWatching] : []) + orderReturn(from: day)
    }

    private mutating func comeBack(on day: CivilDate) throws(AssignmentFault) -> [AssignmentEffect] {
        guard state.successors.contains(.returned) else { throw .wrongState }
        guard day >= order.startsOn else { throw .returnBeforeStart }
        let wasIssued = state == .issued
        state = .returned
        returnedOn = day
        return (wasIssued ? [.stopWatching] : []) + [.beginRest(from: day)]
    }

    /// A transfer has its normal documents: what was put off is there by its day, or the PPK does without it.
    ///
    /// What is not due yet stays due after the conversion. A return is never held up by papers: they stay due as well.
    private mutating func convert(
        to proposal: String,
        on day: CivilDate
    ) throws(AssignmentFault) -> [AssignmentEffect] {
        if state == .issued { throw .notRatified }
        guard state == .ratified else { throw .wrongState }
        let missing = overdue(on: day)
        guard missing.isEmpty else { throw .papersOverdue(missing) }
        guard !proposal.isBlank else { throw .proposalMissing }
        state = .converted
        self.proposal = proposal
        return [.openProposal(proposal)]
    }

    /// What is overdue happens once, on the first day that begins after it, however often days are told.
    private mutating func begin(_ day: CivilDate) -> [AssignmentEffect] {
        if state == .issued, ratification.isOver(on: day) {
            state = .lapsed
            return [.stopWatching, .alarmLapsed] + orderReturn(from: day)
        }
        guard state == .issued || state == .ratified, day > endsOn else { return [] }
        let wasIssued = state == .issued
        state = .returning
        return (wasIssued ? [.stopWatching] : []) + orderReturn(from: day)
    }

    private mutating func orderReturn(from day: CivilDate) -> [AssignmentEffect] {
        let end = day.adding(days: daysOfReturn) ?? day
        returnBy = end
        return [.orderReturn(by: end)]
    }
}
