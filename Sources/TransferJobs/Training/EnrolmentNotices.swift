import Delivery
import Postgres
import TransferStore
import Transfers

/// What is told of enrolments: to the person what became of it, and to the operator what needs something done.
struct EnrolmentNotices {
    let session: Session

    /// Why an operator is told of an enrolment.
    enum Cause: String {
        /// It is beyond the yearly JP of a PPPK.
        case needsApproval
        /// It has waited too long.
        case waitsTooLong
    }

    /// Tells the person of a seat or a place on the wait-list; a seat after a transfer comes with the letter that calls them.
    func tell(_ person: PersonID, _ kind: NoticeKind, _ id: Int64, by post: NoticePost, isUrgent: Bool) throws {
        let word = kind == .trainingEnrolled ? "enrolled" : "waitlisted"
        try post.tell(
            person,
            kind,
            subjects: JSONB(#"{"enrolment": \#(id)}"#),
            key: "\(word):\(id)",
            isUrgent: isUrgent
        )
        guard kind == .trainingEnrolled, try Training(session).proposal(behind: id) != nil else { return }
        try PaperDesk(session).enqueue(.callLetter, of: PaperSubject(.enrolment, id))
    }

    /// Tells the operator who drafted the transfer behind an enrolment; without one, the list of those that wait tells.
    func attend(to id: Int64, because cause: Cause) throws {
        let training = Training(session)
        guard let proposal = try training.proposal(behind: id),
            let role = try FollowUps(session).operatorRole(of: proposal)
        else { return }
        let enrolment = try training.enrolment(id)
        let today = try CivilClock(session).today()
        let others = try training.alternatives(to: enrolment.course, on: today)
        let names = others.map { "\($0.course.code) \($0.course.name) (\($0.startsOn.text(in: .indonesian)))" }
        let command = cause == .needsApproval ? "mutasictl training approve \(id)" : "mutasictl training show \(id)"
        try OperatorInbox(session: session).tell(
            role,
            .trainingAttention,
            values: [
                "enrolment": "\(id)",
                "course": enrolment.courseName,
                "reason": reason(cause, enrolment),
                "alternatives": names.isEmpty ? "tidak ada" : names.joined(separator: "; "),
                "command": command,
            ],
            key: "training.attention:\(cause.rawValue):\(id)"
        )
    }

    private func reason(_ cause: Cause, _ enrolment: Enrolment) -> String {
        switch cause {
        case .needsApproval: EnrolmentFault.contractLimit.sentence(in: .indonesian)
        case .waitsTooLong:
            "Menunggu kursi atau penyelenggara sejak \(enrolment.waitsSince?.text(in: .indonesian) ?? "-")."
        }
    }
}
