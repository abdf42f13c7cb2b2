import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells an employee what happened to their urgent assignment, at any hour: it is urgent.
struct AssignmentNews {
    let session: Session
    let contact: String

    /// Whether the employee is told of an event; of papers that came they are not.
    static func isTold(_ name: AssignmentEvent.Name) -> Bool {
        switch name {
        case .issued, .ratified, .extended, .statusEnded, .recalled, .converted, .lapsed, .termEnded: true
        case .delivered, .waived, .returned: false
        }
    }

    func tell(_ arguments: TellOfAssignment, by post: NoticePost) throws -> Outcome {
        let id = AssignmentID(arguments.assignment)
        do {
            try post.tell(
                try Assignments(session).show(id).assignment.order.person,
                .assignmentNews,
                subjects: JSONB(#"{"assignment": \#(id), "event": \#(arguments.event)}"#),
                key: "assignment:\(id):\(arguments.event)",
                isUrgent: true
            )
            return .complete()
        } catch let refusal as AssignmentRefusal {
            return .discard(reason: "\(refusal.code): \(refusal.sentence(in: .indonesian))")
        }
    }

    private struct Subjects: Decodable {
        let assignment: Int64
        let event: Int
    }

    /// What the text needs, from the event as it is on record.
    func values(_ notice: StoredNotice) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        let assignments = Assignments(session)
        let id = AssignmentID(subjects.assignment)
        guard let event = try assignments.events(of: id).first(where: { $0.number == subjects.event }) else {
            throw NoticeFault.subjectGone
        }
        let stored = try assignments.show(id)
        return [
            "name": stored.names.employee,
            "order": stored.assignment.order.number,
            "news": news(event.name, stored, notice.language),
            "contact": contact,
        ]
    }

    private func news(
        _ name: AssignmentEvent.Name,
        _ stored: StoredAssignment,
        _ language: Transfers.Language
    ) -> String {
        let assignment = stored.assignment
        let start = assignment.order.startsOn.text(in: language)
        let end = assignment.endsOn.text(in: language)
        let back = (assignment.returnBy ?? assignment.endsOn).text(in: language)
        return switch (name, language) {
        case (.issued, .indonesian): "Bertugas di \(stored.names.unit) mulai \(start) sampai \(end)."
        case (.issued, .english): "You serve at \(stored.names.unit) from \(start) until \(end)."
        case (.ratified, .indonesian): "Penugasan telah disahkan PPK."
        case (.ratified, .english): "The PPK has ratified the assignment."
        case (.extended, .indonesian): "Penugasan diperpanjang sampai \(end)."
        case (.extended, .english): "The assignment is extended until \(end)."
        case (.converted, .indonesian):
            "Penugasan dilanjutkan dengan usulan mutasi biasa; atasan akan berdialog dahulu."
        case (.converted, .english): "A regular proposal takes over; your superior talks with you first."
        case (.lapsed, .indonesian): "Penugasan gugur karena tidak disahkan; kembali paling lambat \(back)."
        case (.lapsed, .english): "The assignment lapsed, since it was not ratified; return by \(back)."
        case (_, .indonesian): "Penugasan berakhir; kembali ke tempat asal paling lambat \(back)."
        case (_, .english): "The assignment is over; return to your own post by \(back)."
        }
    }
}
