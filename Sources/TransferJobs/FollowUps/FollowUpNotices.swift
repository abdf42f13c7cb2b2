import Delivery
import FoundationEssentials
import Postgres
import TransferStore
import Transfers

/// What is told of follow-ups: to both sides that they may answer, and to the operator what calls for attention.
struct FollowUpNotices {
    let session: Session

    /// Tells each side that has not answered yet.
    func tell(_ stored: StoredFollowUp, _ kind: NoticeKind, by post: NoticePost) throws {
        for respondent in Questionnaire.Respondent.allCases where !stored.answered.contains(respondent) {
            let person = respondent == .employee ? stored.followUp.employee : stored.followUp.superior
            try post.tell(
                person,
                kind,
                subjects: JSONB(#"{"followUp": \#(stored.id), "respondent": "\#(respondent.rawValue)"}"#),
                key: "\(kind.rawValue):\(stored.id):\(person)",
                isUrgent: false
            )
        }
    }

    /// Tells the operator who drafted the proposal, where there is something to tell.
    func tell(_ signals: [FollowUpSignal], of stored: StoredFollowUp) throws {
        guard !signals.isEmpty, let role = try FollowUps(session).operatorRole(of: stored.proposal) else { return }
        try OperatorInbox(session: session).tell(
            role,
            .followUpSignals,
            values: [
                "followup": "\(stored.id)",
                "proposal": "\(stored.proposal)",
                "milestone": "\(stored.followUp.milestone.rawValue)",
                "unit": stored.names.unit,
                "signals": signals.map { $0.text(in: .indonesian) }.joined(separator: "; "),
                "command": "mutasictl followup show \(stored.id)",
            ]
        )
    }

    private struct Subjects: Decodable {
        let followUp: Int64
        let respondent: String
    }

    /// What the text needs, as it stands now.
    func values(_ notice: StoredNotice, contact: String) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        let stored: StoredFollowUp
        do {
            stored = try FollowUps(session).show(FollowUpID(subjects.followUp))
        } catch is UnknownRecord {
            throw NoticeFault.subjectGone
        }
        let isEmployee = subjects.respondent == Questionnaire.Respondent.employee.rawValue
        let own = notice.language == .english ? "yourself" : "Bapak/Ibu"
        return [
            "name": isEmployee ? stored.names.employee : stored.names.superior,
            "milestone": "\(stored.followUp.milestone.rawValue)",
            "about": isEmployee ? own : stored.names.employee,
            "answer_by": stored.followUp.answerBy.lastDay.text(in: notice.language),
            "contact": contact,
        ]
    }
}
