/// An objection (keberatan) to a decision of the PPK that is no dismissal (PP 79/2021).
///
/// Events go in; the new state and what has to be done come out, or the reason for which an event is refused. An
/// objection does not suspend the decision by itself. The PPK's silence is escalated and never decides anything.
public struct Objection: Hashable, Sendable {
    /// The decision it is about.
    public let decision: ContestedDecision
    /// What came in.
    public let filing: ObjectionFiling
    /// Until when it could be filed.
    public let filingDeadline: Deadline
    /// Until when the PPK answers.
    public let answerDeadline: Deadline
    /// How far it has come.
    public internal(set) var state = ObjectionState.filed
    /// Why it is not admissible, where it is not.
    public internal(set) var inadmissibility: Inadmissibility?
    /// Who reviews it.
    public internal(set) var reviewer: PersonID?
    /// Who mediates.
    public internal(set) var mediator: PersonID?
    /// Whether the decision waits for the outcome.
    public internal(set) var suspendsExecution = false
    /// The written reason of the decision on it.
    public internal(set) var reason: String?
    /// How its end was carried out.
    public internal(set) var execution: ObjectionExecution?

    /// Takes in an objection, whatever it is about and however late: each gets a number, a receipt and an answer.
    ///
    /// - Parameters:
    ///   - filing: What came in.
    ///   - decision: The decision it is about.
    ///   - receivedOn: The day on which the decision was received; see ``Receipt``.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the employee's unit.
    /// - Returns: The objection, and what has to be done.
    /// - Throws: An ``ObjectionFault``, or a ``DeadlineFault`` when the rules hold no deadlines.
    public static func file(
        _ filing: ObjectionFiling,
        against decision: ContestedDecision,
        receivedOn: CivilDate,
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws -> (objection: Objection, effects: [ObjectionEffect]) {
        guard let filedOn = zone.local(filing.filedAt)?.date else { throw DeadlineFault.beyondCalendar }
        let objection = try Objection(
            filing,
            against: decision,
            filingDeadline: calculator.deadline(.objectionFiling, from: receivedOn, zone: zone),
            answerDeadline: calculator.deadline(.objectionAnswer, from: filedOn, zone: zone)
        )
        return (objection, [.issueReceipt(number: filing.number), .watch(objection.answerDeadline)])
    }

    /// An objection by the deadlines that were given when it was filed.
    ///
    /// - Throws: An ``ObjectionFault``.
    public init(
        _ filing: ObjectionFiling,
        against decision: ContestedDecision,
        filingDeadline: Deadline,
        answerDeadline: Deadline
    ) throws(ObjectionFault) {
        if filing.number.isBlank { throw .numberMissing }
        if filing.grounds.isBlank { throw .nothingSaid }
        if case .paper(let scan) = filing.channel, scan.isBlank { throw .scanMissing }
        guard filingDeadline.name == .objectionFiling, answerDeadline.name == .objectionAnswer,
            filingDeadline.zone.local(filing.filedAt)?.date == answerDeadline.start
        else { throw .deadlineOfOther }
        self.decision = decision
        self.filing = filing
        self.filingDeadline = filingDeadline
        self.answerDeadline = answerDeadline
    }

    /// What keeps the objection from being decided on its merits; nil when nothing does.
    public var defect: Inadmissibility? {
        if decision.subject == .dismissal { return .wrongSubject }
        if filing.filedBy != decision.person { return .notAParty }
        return filingDeadline.isMet(at: filing.filedAt) ? nil : .late
    }
}
