internal import Transfers

extension StoredAssignment {
    /// The assignment as it was at the end of a day; nil when it was not issued yet.
    ///
    /// - Parameters:
    ///   - events: All that happened to it, the first first.
    ///   - deadlines: Its deadlines as they were then.
    ///   - end: The end of the day.
    /// - Returns: The assignment.
    /// - Throws: `PostgresError` when an event cannot be read.
    func past(
        _ events: [LoggedAssignmentEvent],
        _ deadlines: [StoredDeadline],
        at end: EndOfDay
    ) throws -> Past<StoredAssignment>? {
        let then = events.prefix { end.includes($0.at) }
        guard let last = then.last else { return nil }
        let later = events.dropFirst(then.count)
        let names = Set(then.map(\.name))
        var past = self
        past.version = last.number
        past.deadlines = deadlines
        past.waived = try then.filter { $0.name == .waived }.compactMap { event in
            try event.detail.item.map { try StoredJSON.word(DeferredItem.self, $0) }
        }
        if !names.contains(.returned) { past.restsUntil = nil }
        let basis = basis(then, later)
        past.assignment = Assignment(
            assignment.order,
            basis: basis.value,
            state: last.after,
            endsOn: endsOn(then),
            limitOn: assignment.limitOn,
            ratification: assignment.ratification,
            deferred: Self.deferred(deadlines),
            daysOfReturn: assignment.daysOfReturn,
            returnBy: last.detail.returnBy?.date,
            returnedOn: names.contains(.returned) ? assignment.returnedOn : nil,
            proposal: names.contains(.converted) ? assignment.proposal : nil
        )
        return Past(past, untold: basis.untold)
    }

    /// What is still to come of a set of deadlines.
    static func deferred(_ deadlines: [StoredDeadline]) -> [DeferredItem: Deadline] {
        var deferred: [DeferredItem: Deadline] = [:]
        for deadline in deadlines where deadline.standing == .running {
            if case .assignmentItem(let item) = deadline.purpose { deferred[item] = deadline.computed }
        }
        return deferred
    }

    /// The last day of the term: that of the order or of an extension, unless the status ended before.
    private func endsOn(_ then: ArraySlice<LoggedAssignmentEvent>) -> CivilDate {
        then.reduce(assignment.endsOn) { day, event in
            if let stated = event.detail.endsOn { return stated.date }
            guard event.name == .statusEnded, let ended = event.detail.on else { return day }
            return min(day, ended.date)
        }
    }

    /// The row has the first basis and the last one, and that one as the end of its status left it.
    private func basis(
        _ then: ArraySlice<LoggedAssignmentEvent>,
        _ later: ArraySlice<LoggedAssignmentEvent>
    ) -> Past<AssignmentBasis> {
        let number = then.last { $0.detail.basis != nil }?.detail.basis
        let known = [assignment.basis, assignment.order.basis].first { $0.number == number }
        let isTold = known != nil && !later.contains { $0.name == .statusEnded }
        return Past(known ?? assignment.basis, untold: isTold ? [] : [.basis])
    }
}
