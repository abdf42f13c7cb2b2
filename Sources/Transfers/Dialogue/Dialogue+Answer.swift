extension Dialogue {
    /// Records the employee's answer; it may be changed as long as the dialogue is open.
    ///
    /// One that comes after the silence was recorded is still heard: it takes the place of the silence, and opens the
    /// dialogue again.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - person: Who answers, which must be the employee.
    ///   - day: When.
    /// - Throws: ``DialogueFault/notTheEmployee``, ``DialogueFault/nothingSaid``, ``DialogueFault/closed``, or
    ///   ``DialogueFault/noSession`` before anybody talked with the employee.
    public mutating func answer(
        _ answer: DialogueAnswer,
        by person: PersonID,
        on day: CivilDate
    ) throws(DialogueFault) {
        try checkIsEmployee(person)
        guard !sessions.isEmpty else { throw .noSession }
        switch answer {
        case .agreedWithConditions(let text), .objected(let text): if text.isBlank { throw .nothingSaid }
        case .silent: throw .nothingSaid
        case .agreed: break
        }
        if case .silent? = self.answer { closedOn = nil }
        try checkOpen()
        self.answer = answer
        answeredOn = day
    }

    /// The day on which the next reminder is due; nil when none is.
    public func nextReminder(by schedule: ReminderSchedule) -> CivilDate? {
        guard answer == nil, reminders.count < schedule.dueOn.count else { return nil }
        return schedule.dueOn[reminders.count]
    }

    /// Records that the employee was reminded.
    ///
    /// - Throws: A ``DialogueFault`` when there is nothing to remind of, or it is too early.
    public mutating func remind(on day: CivilDate, by schedule: ReminderSchedule) throws(DialogueFault) {
        try checkOpen()
        guard answer == nil else { throw .alreadyAnswered }
        guard let askedOn, askedOn == schedule.answerBy.start else { throw .noSession }
        guard let due = nextReminder(by: schedule) else { throw .allRemindersSent }
        guard day >= due else { throw .reminderTooEarly }
        reminders.append(day)
    }

    /// Records that the employee does not answer: "tidak menjawab", which is never consent.
    ///
    /// - Throws: ``DialogueFault/tooFewReminders`` or ``DialogueFault/answerStillOpen``, and other faults.
    public mutating func recordSilence(on day: CivilDate, by schedule: ReminderSchedule) throws(DialogueFault) {
        try checkOpen()
        guard answer == nil else { throw .alreadyAnswered }
        guard let askedOn, askedOn == schedule.answerBy.start else { throw .noSession }
        guard nextReminder(by: schedule) == nil else { throw .tooFewReminders }
        guard schedule.answerBy.isOver(on: day) else { throw .answerStillOpen }
        answer = .silent(reminders: reminders.count)
        answeredOn = day
    }
}
