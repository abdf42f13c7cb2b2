/// What a notice is about.
public enum NoticeKind: String, Sendable, CaseIterable {
    /// To the operator: the evaluation of a need is done. It counts people and names none.
    case evaluationFinished = "evaluation.finished"
    /// To an employee: a seat in a course is theirs.
    case trainingEnrolled = "training.enrolled"
    /// To an employee: the course is full, and they are on the waiting list.
    case trainingWaitlisted = "training.waitlisted"
    /// To an employee: something happened to the proposal that concerns them. It names no post.
    case proposalNews = "proposal.news"
    /// To an employee: the decree on their transfer, with what the public will read of it, and the right to object.
    case decreeSigned = "decree.signed"
    /// To the operator: a decree has to be handed over by hand. It names nobody.
    case noticeByHand = "notice.by_hand"
    /// To an employee: an answer in a dialogue is awaited.
    case dialogueReminder = "dialogue.reminder"
    /// To an employee, once a year: do the aspirations on record still hold?
    case aspirationReminder = "aspiration.reminder"
    /// To an employee: something happened to the urgent assignment they are on.
    case assignmentNews = "assignment.news"
    /// To the operator and the official concerned: a deadline passed without what it is for.
    case deadlinePassed = "deadline.passed"
    /// To an employee or a superior: the questionnaire of a follow-up is open.
    case followUpOpened = "followup.opened"
    /// To an employee or a superior: an answer in a follow-up is awaited.
    case followUpReminder = "followup.reminder"
    /// To the operator: what a follow-up calls attention to.
    case followUpSignals = "followup.signals"
    /// To the operator: an enrolment needs an approval, or has waited too long. It names nobody.
    case trainingAttention = "training.attention"
    /// To the operator: a change of data stopped a proposal, or should have. It names nobody.
    case proposalAlarm = "proposal.alarm"
    /// To the operator: the electronic signature of a paper is not valid. It names nobody.
    case signatureAlarm = "signature.alarm"
    /// To the operator: changes in an upstream table were not told. It names nobody.
    case upstreamAlarm = "upstream.alarm"
    /// To an employee: the receipt of an objection, with its number and until when it is answered.
    case objectionReceived = "objection.received"
    /// To an employee: what became of an objection, and which remedies remain.
    case objectionAnswered = "objection.answered"
    /// To anyone: a text written for the occasion.
    case general = "general"

    /// The names of the values that the kind's templates need, all of them.
    public var values: [String] {
        switch self {
        case .evaluationFinished:
            ["need", "post", "unit", "as_of", "ranked", "conditional", "not_rankable", "command"]
        // Without the post: the superior talks with the employee before any automatic message names a new one.
        case .trainingEnrolled: ["name", "course", "starts", "ends", "place", "hours", "contact"]
        case .trainingWaitlisted: ["name", "course", "position", "contact"]
        case .decreeSigned: ["name", "decree", "decree_date", "post", "unit", "effective_on", "remedy", "contact"]
        case .noticeByHand: ["proposal", "cause", "command"]
        case .proposalNews: ["name", "proposal", "news", "reason", "contact"]
        case .dialogueReminder: ["name", "leader", "answer_by", "contact"]
        case .aspirationReminder: ["name", "stated_on", "contact"]
        case .assignmentNews: ["name", "order", "news", "contact"]
        case .deadlinePassed: ["name", "deadline", "subject", "last_day", "consequence", "command", "contact"]
        case .followUpOpened, .followUpReminder: ["name", "milestone", "about", "answer_by", "contact"]
        case .followUpSignals: ["followup", "proposal", "milestone", "unit", "signals", "command"]
        case .trainingAttention: ["enrolment", "course", "reason", "alternatives", "command"]
        case .proposalAlarm: ["proposal", "news", "cause", "command"]
        case .signatureAlarm: ["document", "title", "cause", "command"]
        case .upstreamAlarm: ["table", "topic", "statements", "codes", "command"]
        case .objectionReceived: ["name", "number", "decision", "filed_on", "answer_by", "contact"]
        case .objectionAnswered: ["name", "number", "decision", "news", "contact"]
        case .general: ["subject", "name", "text", "contact"]
        }
    }
}
