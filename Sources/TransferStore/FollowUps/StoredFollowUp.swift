public import Transfers

/// A follow-up as it is on record, without what was answered.
public struct StoredFollowUp: Sendable {
    /// Names for people to read.
    public struct Names: Sendable {
        /// The employee with titles.
        public let employee: String
        /// The superior in the receiving unit.
        public let superior: String
        /// The receiving unit, as it was called in the draft.
        public let unit: String
        /// The post there.
        public let post: String
    }

    /// Its number.
    public let id: FollowUpID
    /// The transfer that is looked back upon.
    public let proposal: ProposalID
    /// Which one it is and until when it is answered; nobody's answers are in it.
    public let followUp: FollowUp
    /// The day of the SPMT.
    public let startOfDuty: CivilDate
    /// The day on which whoever has not answered is reminded.
    public let remindOn: CivilDate
    /// The day the questionnaires were opened.
    public let openedOn: CivilDate?
    /// The day of the reminder.
    public let remindedOn: CivilDate?
    /// The day it was concluded.
    public let concludedOn: CivilDate?
    /// Who has answered.
    public let answered: Set<Questionnaire.Respondent>
    /// The zone of the receiving unit, in which the time to answer ends.
    public let zone: TimeZoneOfUnit
    /// The state of the proposal.
    public let state: ProposalState
    /// The receiving unit.
    public let unit: UnitCode
    /// Names for people to read.
    public let names: Names

    /// How far it has come on a day.
    public func standing(on day: CivilDate) -> FollowUp.Standing {
        if answered.count == Questionnaire.Respondent.allCases.count { return .complete }
        if day < followUp.dueOn { return .upcoming }
        return followUp.answerBy.isOver(on: day) ? .overdue : .open
    }
}
