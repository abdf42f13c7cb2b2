import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells whoever filed an objection what happened to it: the receipt, the answer, and where to turn next.
struct ObjectionNews {
    let session: Session
    let contact: String

    func tell(_ arguments: TellOfObjection, by post: NoticePost) throws -> Outcome {
        let id = ObjectionID(arguments.objection)
        do {
            let stored = try Objections(session).show(id)
            guard let event = try event(arguments.event, of: id) else {
                return .discard(reason: "objection: there is no event of this number")
            }
            try post.tell(
                stored.objection.filing.filedBy,
                event.name == .filed ? .objectionReceived : .objectionAnswered,
                subjects: JSONB(#"{"objection": \#(id.number), "event": \#(arguments.event)}"#),
                key: "objection:\(id.number):\(arguments.event)",
                isUrgent: false
            )
            return .complete()
        } catch let fault as ObjectionStoreFault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func event(_ number: Int, of id: ObjectionID) throws -> LoggedObjectionEvent? {
        try Objections(session).events(of: id).first { $0.number == number }
    }

    private struct Subjects: Decodable {
        let objection: Int64
        let event: Int
    }

    /// What the text needs, from the objection as it is on record.
    func values(_ notice: StoredNotice) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        let id = ObjectionID(subjects.objection)
        guard let event = try event(subjects.event, of: id) else { throw NoticeFault.subjectGone }
        let stored = try Objections(session).show(id)
        let answer = ObjectionAnswer(stored, session)
        return [
            "name": stored.names.filer,
            "number": stored.number,
            "decision": stored.objection.decision.number,
            "filed_on": answer.filedOn.text(in: notice.language),
            "answer_by": stored.answer.current.lastDay.text(in: notice.language),
            "news": try answer.news(of: event, in: notice.language),
            "contact": contact,
        ]
    }
}
