extension Need {
    /// The state of the need once something happened.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - state: The state before.
    ///   - person: Who does it; nil for the system, which expires needs and does nothing else by itself.
    ///   - today: The civil day.
    ///   - circumstances: What it depends on besides the need.
    /// - Returns: The state after.
    /// - Throws: A ``NeedRefusal`` when it may not happen.
    public func state(
        after event: NeedEvent,
        from state: NeedState,
        by person: PersonID?,
        on today: CivilDate,
        under circumstances: NeedCircumstances
    ) throws(NeedRefusal) -> NeedState {
        let next = try target(of: event)
        // People may come one by one, so that a need is partly filled again and again.
        let isAgain = state == .partlyFilled && next == .partlyFilled
        guard state.successors.contains(next) || isAgain, state.allows(event) else { throw .wrongState(state) }
        switch event {
        case .submitted:
            if let fault = faults(on: today).first { throw .faulty(fault) }
            if let rival = circumstances.rival { throw .vacancyTaken(by: rival) }
            if circumstances.isDoubleFilled { throw .doubleFilled }
        case .verified:
            guard let person, !circumstances.authors.contains(person) else { throw .sameVerifier }
        case .returned(let reason), .rejected(let reason), .cancelled(let reason), .vacated(_, _, let reason):
            if reason.isBlank { throw .reasonMissing }
        case .closed(let reason):
            if state != .filled, reason.isBlank { throw .reasonMissing }
        case .expired:
            if today.year <= circumstances.planYear { throw .yearNotOver(circumstances.planYear) }
        case .opened, .filled: break
        }
        return next
    }

    private func target(of event: NeedEvent) throws(NeedRefusal) -> NeedState {
        switch event {
        case .submitted: return .submitted
        case .verified: return .verified
        case .returned: return .returned
        case .rejected: return .rejected
        case .opened: return .open
        case .filled(let placed):
            guard placed >= 1, placed <= people else { throw .impossibleNumber }
            return placed == people ? .filled : .partlyFilled
        case .vacated(let placed, let isAskedForAgain, _):
            guard placed >= 0, placed < people else { throw .impossibleNumber }
            guard isAskedForAgain else { return .closed }
            return placed == 0 ? .open : .partlyFilled
        case .closed: return .closed
        case .cancelled: return .cancelled
        case .expired: return .expired
        }
    }
}

extension NeedState {
    /// A need is opened once; people are counted in and out of one that was.
    fileprivate func allows(_ event: NeedEvent) -> Bool {
        switch event {
        case .opened: self == .verified
        case .filled: allowsEvaluation
        case .vacated: self == .filled || self == .partlyFilled
        default: true
        }
    }
}
