/// The limits of the process on one day, looked up once.
public struct ProcessLimits: Sendable {
    /// How many days an evaluation stays fresh.
    public let evaluationFreshness: Limit
    /// How many reminders come before an answer is given up.
    public let dialogueReminders: Limit
    /// How many working days an employee knows of the decree before everyone does.
    public let personalNotice: Limit
    /// How many working days lie between an invitation and the oath.
    public let invitation: Limit
    /// The number of working days after the decree by which the oath is taken.
    public let inauguration: Limit
    /// The number of working days after the TMT by which duty starts.
    public let placement: Limit
    /// The share of its members that the TPK needs more than.
    public let quorumShare: Fraction
    /// Whether BKN's consideration is asked for within one agency as well.
    public let asksConsiderationWithinAgency: Bool
    private let times: [ProposalDeadline: Limit]

    /// The limits that rules set on a day; ``RuleBook/standard`` holds those as delivered.
    public init(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) {
        evaluationFreshness = try Limit(rules, .evaluationFreshness, on: day)
        dialogueReminders = try Limit(rules, .dialogueReminders, on: day)
        personalNotice = try Limit(rules, .personalNotice, on: day)
        invitation = try Limit(rules, .invitation, on: day)
        inauguration = try Limit(rules, .inaugurationTime, on: day)
        placement = try Limit(rules, .placementTime, on: day)
        quorumShare = try rules.value(.committeeQuorum, on: day)
        asksConsiderationWithinAgency = try rules.number(.considerationWithinAgency, on: day) != 0
        var times: [ProposalDeadline: Limit] = [:]
        for deadline in ProposalDeadline.allCases {
            guard let rule = deadline.rule else { continue }
            times[deadline] = try Limit(rules, rule, on: day)
        }
        self.times = times
    }

    /// How many working days something may take; nil where the day is set each time.
    public func workingDays(for deadline: ProposalDeadline) -> Limit? {
        times[deadline]
    }
}
