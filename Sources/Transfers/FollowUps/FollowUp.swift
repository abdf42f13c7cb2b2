/// One look back at a transfer.
public struct FollowUp: Hashable, Sendable {
    /// How far it has come.
    public enum Standing: String, Sendable, CaseIterable {
        case upcoming = "BELUM"
        case open = "TERBUKA"
        case complete = "LENGKAP"
        /// The deadline is over and a side has not answered.
        case overdue = "TERLAMBAT"
    }

    /// Which of the three.
    public let milestone: FollowUpMilestone
    /// The day it opens.
    public let dueOn: CivilDate
    /// Until when both answer.
    public let answerBy: Deadline
    /// The employee.
    public let employee: PersonID
    /// The superior in the receiving unit.
    public let superior: PersonID
    /// The ratings, by who gave them.
    public internal(set) var answers: [Questionnaire.Respondent: Questionnaire]
    /// Whether the goals of the new post are met; nil while nobody said.
    public var goalsMet: Bool?
    /// Whether the training of the plan is done; nil while nobody said.
    public var trainingDone: Bool?
    /// What was promised in the dialogue.
    public var promised: Set<SupportOffer> = []
    /// What was given of it.
    public var delivered: Set<SupportOffer> = []
    /// Whether the person is still there; nil while nobody said.
    public var isStillThere: Bool?
    /// What worries the employee now.
    public var concerns: Set<ConcernCode> = []

    /// The three follow-ups of a transfer.
    ///
    /// - Parameters:
    ///   - employee: The employee.
    ///   - superior: The superior in the receiving unit.
    ///   - startOfDuty: The day of the SPMT.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the receiving unit.
    /// - Returns: The follow-ups, the first first.
    /// - Throws: A ``DeadlineFault`` when the rules hold no months.
    public static func plan(
        for employee: PersonID,
        under superior: PersonID,
        startOfDuty: CivilDate,
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws(DeadlineFault) -> [FollowUp] {
        var plan: [FollowUp] = []
        for milestone in FollowUpMilestone.allCases {
            let day = try calculator.end(of: milestone.rule, from: startOfDuty)
            let answerBy = try calculator.deadline(.followUpAnswer, from: day, zone: zone)
            plan.append(
                FollowUp(
                    milestone: milestone,
                    dueOn: day,
                    answerBy: answerBy,
                    employee: employee,
                    superior: superior
                )
            )
        }
        return plan
    }

    /// A follow-up as it was stored; new ones come of ``plan(for:under:startOfDuty:_:zone:)``.
    public init(
        milestone: FollowUpMilestone,
        dueOn: CivilDate,
        answerBy: Deadline,
        employee: PersonID,
        superior: PersonID,
        answers: [Questionnaire.Respondent: Questionnaire] = [:]
    ) {
        self.milestone = milestone
        self.dueOn = dueOn
        self.answerBy = answerBy
        self.employee = employee
        self.superior = superior
        self.answers = answers
    }
}
