extension FollowUp {
    /// Takes the ratings of one side; a late answer counts as well.
    ///
    /// - Parameters:
    ///   - questionnaire: The ratings.
    ///   - person: Who gives them.
    ///   - day: When.
    /// - Throws: ``FollowUpFault/notDueYet`` or ``FollowUpFault/notTheRespondent``.
    public mutating func take(
        _ questionnaire: Questionnaire,
        by person: PersonID,
        on day: CivilDate
    ) throws(FollowUpFault) {
        guard day >= dueOn else { throw .notDueYet }
        guard person == (questionnaire.respondent == .employee ? employee : superior) else { throw .notTheRespondent }
        answers[questionnaire.respondent] = questionnaire
    }

    /// The day on which whoever has not answered is reminded, once.
    ///
    /// - Parameter calculator: The rules and the calendar.
    /// - Returns: The day.
    /// - Throws: A ``DeadlineFault`` when the rules hold no days.
    public func reminder(_ calculator: DeadlineCalculator) throws(DeadlineFault) -> CivilDate {
        min(try calculator.end(of: .followUpReminder, from: dueOn), answerBy.lastDay)
    }

    /// How far it has come on a day.
    public func standing(on day: CivilDate) -> Standing {
        if Questionnaire.Respondent.allCases.allSatisfy({ answers[$0] != nil }) { return .complete }
        if day < dueOn { return .upcoming }
        return answerBy.isOver(on: day) ? .overdue : .open
    }

    /// What it calls attention to.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - lowest: The average below which a side is heard, ``RuleCode/followUpRating``.
    /// - Returns: The signals, in a fixed order.
    public func signals(on day: CivilDate, lowest: Fraction) -> [FollowUpSignal] {
        var signals: [FollowUpSignal] = []
        for respondent in Questionnaire.Respondent.allCases {
            if let answer = answers[respondent] {
                if answer.average < lowest { signals.append(.lowRating(respondent)) }
            } else if answerBy.isOver(on: day) {
                signals.append(.noAnswer(respondent))
            }
        }
        if goalsMet == false { signals.append(.goalsNotMet) }
        if trainingDone == false { signals.append(.trainingOpen) }
        let open = promised.subtracting(delivered).sorted { $0.code < $1.code }
        // A day of return is owed only once it has come.
        for support in open {
            if case .returnOn(let promisedDay) = support, promisedDay > day { continue }
            signals.append(.supportOpen(support))
        }
        if isStillThere == false { signals.append(.left) }
        return signals + ConcernCode.allCases.filter(concerns.contains).map { .concern($0) }
    }
}
