internal import Transfers

extension StoredObjection {
    /// The objection as it was at the end of a day; nil when it was not filed yet.
    ///
    /// Mediators may follow each other: the key is known of the last one alone, the name of each.
    ///
    /// - Parameters:
    ///   - events: All that happened to it, the first first.
    ///   - end: The end of the day.
    /// - Returns: The objection.
    func past(_ events: [LoggedObjectionEvent], at end: EndOfDay) -> StoredObjection? {
        let then = events.prefix { end.includes($0.at) }
        guard let last = then.last else { return nil }
        func taken(_ name: ObjectionEvent.Name) -> LoggedObjectionEvent? { then.last { $0.name == name } }
        let mediation = taken(.mediationStarted)
        let isLastMediation = mediation?.number == events.last { $0.name == .mediationStarted }?.number
        var past = self
        past.version = last.number
        past.objection = Objection(
            objection,
            state: last.after,
            inadmissibility: taken(.examined) == nil ? nil : objection.inadmissibility,
            reviewer: taken(.reviewStarted) == nil ? nil : objection.reviewer,
            mediator: isLastMediation ? objection.mediator : nil,
            suspendsExecution: Self.suspends(then),
            reason: taken(.decided)?.reason,
            execution: taken(.executed) == nil ? nil : objection.execution
        )
        past.names.reviewer = taken(.reviewStarted)?.actor
        past.names.mediator = mediation?.actor
        past.names.decider = taken(.decided)?.actor
        return past
    }

    /// Whether the decision waited for the outcome: what was decided case by case ends with the objection, unless something
    /// is still to be carried out.
    private static func suspends(_ then: some Sequence<LoggedObjectionEvent>) -> Bool {
        then.reduce(false) { suspends, event in
            switch event.name {
            case .suspensionDecided: event.suspends ?? suspends
            case .decided: suspends && event.after != .rejected
            case .withdrawn, .executed: false
            default: suspends
            }
        }
    }
}
