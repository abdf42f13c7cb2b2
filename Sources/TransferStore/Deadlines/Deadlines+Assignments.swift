internal import Postgres
internal import Transfers

extension Deadlines {
    /// Ends and begins the deadlines of an assignment as what happened to it has it.
    func follow(_ applied: AppliedAssignment, delivered: DeferredItem? = nil, waived: DeferredItem? = nil) throws {
        let owner = DeadlineOwner.assignment(applied.id)
        for effect in applied.effects {
            switch effect {
            case .watch(let deadline): try add(deadline, of: owner)
            case .require(let item, let deadline): try add(deadline, of: owner, subject: item.rawValue)
            case .stopWatching: try endRatification(applied, owner)
            case .orderReturn(let day):
                try session.execute(DeadlineSQL.stop(applied.assignment.term.rawValue, of: owner))
                try add(try returning(applied.assignment, by: day), of: owner)
            case .alarmLapsed, .openProposal, .beginRest: break
            }
        }
        switch applied.name {
        case .issued: try add(try term(of: applied.assignment), of: owner)
        case .extended:
            try session.execute(DeadlineSQL.meet(applied.assignment.term.rawValue, of: owner))
            try add(try term(of: applied.assignment), of: owner)
        case .delivered:
            guard let delivered else { return }
            try session.execute(DeadlineSQL.meet(delivered.deadline.rawValue, delivered.rawValue, of: owner))
        case .returned:
            try session.execute(DeadlineSQL.meet(DeadlineName.assignmentReturn.rawValue, of: owner))
            try session.execute(DeadlineSQL.stopAllButPapers(of: applied.id))
        case .converted: try session.execute(DeadlineSQL.stopAllButPapers(of: applied.id))
        case .waived:
            guard let waived else { return }
            try session.execute(DeadlineSQL.stop(waived.deadline.rawValue, waived.rawValue, of: owner))
        default: break
        }
    }

    private func add(_ deadline: Deadline, of owner: DeadlineOwner, subject: String? = nil) throws {
        try session.execute(DeadlineSQL.add(deadline, of: owner, subject: subject, isOfState: false))
    }

    private func endRatification(_ applied: AppliedAssignment, _ owner: DeadlineOwner) throws {
        let name = DeadlineName.assignmentRatification.rawValue
        let isRatified = applied.name == .ratified
        try session.execute(isRatified ? DeadlineSQL.meet(name, of: owner) : DeadlineSQL.stop(name, of: owner))
    }

    /// The term as it was cut by its basis, or extended.
    private func term(of assignment: Assignment) throws -> Deadline {
        let start = assignment.order.startsOn
        return try fixed(assignment.term, from: start, to: assignment.endsOn, assignment)
    }

    private func returning(_ assignment: Assignment, by day: CivilDate) throws -> Deadline {
        let start = day.adding(days: -assignment.daysOfReturn) ?? day
        return try fixed(.assignmentReturn, from: start, to: day, assignment)
    }

    private func fixed(
        _ name: DeadlineName,
        from start: CivilDate,
        to day: CivilDate,
        _ assignment: Assignment
    ) throws -> Deadline {
        let calculator = try calculator(on: start)
        return Deadline(
            name: name,
            length: .days(day.daysSince1970 - start.daysSince1970),
            basis: try calculator.rules.parameter(name.rule, on: start).basis,
            start: start,
            lastDay: day,
            zone: assignment.ratification.zone,
            calendarVersion: calculator.calendarVersion
        )
    }
}

extension Assignment {
    /// The name under which its term is watched.
    fileprivate var term: DeadlineName {
        order.kind == .acting ? .actingTerm : .assignmentTerm
    }
}
