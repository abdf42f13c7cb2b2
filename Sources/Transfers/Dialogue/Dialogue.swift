/// The talk between a superior and an employee before a transfer is proposed, and what came of it.
///
/// The superior talks before any automatic message names a new post. No proposal is submitted without a closed dialogue.
public struct Dialogue: Hashable, Sendable {
    /// The employee it is about.
    public let employee: PersonID
    /// The one who leads it; see ``DialogueLeader``.
    public let leader: PersonID
    /// The sessions, the first first.
    public internal(set) var sessions: [DialogueSession] = []
    /// What the employee added in their own words; the last one stands, and all are kept.
    public internal(set) var statements: [EmployeeStatement] = []
    /// The days on which the employee was reminded.
    public internal(set) var reminders: [CivilDate] = []
    /// The answer; nil while there is none.
    public internal(set) var answer: DialogueAnswer?
    /// The day of the answer.
    public internal(set) var answeredOn: CivilDate?
    /// The day it was closed; nil while it is open.
    public internal(set) var closedOn: CivilDate?

    /// A dialogue that begins.
    ///
    /// - Throws: ``DialogueFault/leaderIsEmployee``.
    public init(about employee: PersonID, ledBy leader: PersonID) throws(DialogueFault) {
        guard employee != leader else { throw .leaderIsEmployee }
        self.employee = employee
        self.leader = leader
    }

    /// The day on which the employee was asked, from which reminders count: that of the first session.
    public var askedOn: CivilDate? {
        sessions.first?.current.notes.date
    }

    /// Everything that worries the employee, in the order of the list.
    public var concerns: [ConcernCode] {
        let named = sessions.reduce(into: Set()) { $0.formUnion($1.current.notes.concerns) }
        return ConcernCode.allCases.filter(named.contains)
    }

    /// Everything that keeps the dialogue from being closed; empty when nothing does.
    ///
    /// An employee who objects, or never answers, need not confirm what the superior wrote.
    public var obstacles: [DialogueFault] {
        var obstacles: [DialogueFault] = []
        if sessions.isEmpty { obstacles.append(.noSession) }
        if sessions.contains(where: { $0.current.confirmedByLeader == nil }) { obstacles.append(.notConfirmedByLeader) }
        if answer?.isConsent ?? true, sessions.contains(where: { $0.current.confirmedByEmployee == nil }) {
            obstacles.append(.notConfirmedByEmployee)
        }
        if answer == nil { obstacles.append(.notAnswered) }
        return obstacles
    }

    /// Closes the dialogue.
    ///
    /// - Throws: The first of the ``obstacles``, or ``DialogueFault/closed``.
    public mutating func close(on day: CivilDate) throws(DialogueFault) {
        try checkOpen()
        if let obstacle = obstacles.first { throw obstacle }
        closedOn = day
    }

    func checkOpen() throws(DialogueFault) {
        guard closedOn == nil else { throw .closed }
    }

    func checkIsEmployee(_ person: PersonID) throws(DialogueFault) {
        guard person == employee else { throw .notTheEmployee }
    }
}
