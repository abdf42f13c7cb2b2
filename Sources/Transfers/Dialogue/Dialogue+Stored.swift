extension Dialogue {
    /// A dialogue as it was stored.
    ///
    /// - Parameters:
    ///   - employee: The employee it is about.
    ///   - leader: The one who leads it.
    ///   - sessions: The sessions, the first first.
    ///   - statements: What the employee added, the first first.
    ///   - reminders: The days on which the employee was reminded.
    ///   - answer: The answer with its day; nil while there is none.
    ///   - closedOn: The day it was closed; nil while it is open.
    /// - Throws: ``DialogueFault/leaderIsEmployee``.
    public init(
        about employee: PersonID,
        ledBy leader: PersonID,
        sessions: [DialogueSession],
        statements: [EmployeeStatement],
        reminders: [CivilDate],
        answer: (answer: DialogueAnswer, on: CivilDate)?,
        closedOn: CivilDate?
    ) throws(DialogueFault) {
        try self.init(about: employee, ledBy: leader)
        self.sessions = sessions
        self.statements = statements
        self.reminders = reminders
        self.answer = answer?.answer
        answeredOn = answer?.on
        self.closedOn = closedOn
    }
}
