import Delivery
import FoundationEssentials
import Postgres
import TransferStore
import Transfers

/// Makes the text of a recorded notice from what it tells about, as that stands now.
struct NoticeText {
    let session: Session
    let contact: String

    /// - Throws: ``NoticeFault`` when what it tells about is gone, `DeliveryError` when a text lacks a value.
    func render(_ notice: StoredNotice) throws -> Notice {
        guard let kind = NoticeKind(rawValue: notice.template) else { throw NoticeFault.unknownText }
        let values: [String: String]
        switch kind {
        case .trainingEnrolled, .trainingWaitlisted: values = try enrolment(notice)
        case .proposalNews: values = try ProposalNews(session: session, contact: contact).values(notice)
        case .decreeSigned: values = try DecreeNotice(session: session).values(notice, contact: contact)
        case .dialogueReminder: values = try DialogueReminder.values(notice, session, contact: contact)
        case .aspirationReminder: values = try AspirationReminder.values(notice, session, contact: contact)
        case .objectionReceived, .objectionAnswered:
            values = try ObjectionNews(session: session, contact: contact).values(notice)
        case .assignmentNews: values = try AssignmentNews(session: session, contact: contact).values(notice)
        case .deadlinePassed: values = try DeadlineNews(session: session, contact: contact).values(notice)
        case .followUpOpened, .followUpReminder:
            values = try FollowUpNotices(session: session).values(notice, contact: contact)
        case .evaluationFinished, .followUpSignals, .trainingAttention, .proposalAlarm, .signatureAlarm,
            .upstreamAlarm, .noticeByHand, .general:
            throw NoticeFault.unknownText
        }
        let text = try NoticeTemplate.render(kind: kind, language: notice.language.ofNotices, values: values)
        return notice.isDemonstration ? text.marked(in: notice.language) : text
    }

    private struct Subjects: Decodable {
        let enrolment: Int64
    }

    private func subjects(_ notice: StoredNotice) throws -> Subjects {
        do {
            return try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
    }

    private func enrolment(_ notice: StoredNotice) throws -> [String: String] {
        guard let enrolment = try Training(session).enrolments(id: try subjects(notice).enrolment).first else {
            throw NoticeFault.subjectGone
        }
        let toBeTold = notice.language == .english ? "to be announced" : "akan diberitahukan"
        return [
            "name": enrolment.name,
            "course": enrolment.courseName,
            "starts": enrolment.startsOn?.text(in: notice.language) ?? toBeTold,
            "ends": enrolment.endsOn?.text(in: notice.language) ?? toBeTold,
            "place": enrolment.location ?? toBeTold,
            "hours": "\(enrolment.hours)",
            "position": "\(enrolment.waitPosition ?? 1)",
            "contact": contact,
        ]
    }
}
