import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells an employee what happened to the proposal that concerns them, without naming a post: the superior does that.
struct ProposalNews {
    let session: Session
    let contact: String

    func tell(_ arguments: TellOfProposal, by post: NoticePost) throws -> Outcome {
        let id = ProposalID(arguments.proposal)
        do {
            let person = try Proposals(session).show(id).proposal.person
            try post.tell(
                person,
                .proposalNews,
                subjects: JSONB(#"{"proposal": \#(id), "event": \#(arguments.event)}"#),
                key: "proposal:\(id):\(arguments.event)",
                isUrgent: false
            )
            return .complete()
        } catch let fault as StoreFault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private struct Subjects: Decodable {
        let proposal: Int64
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
        let proposals = Proposals(session)
        let id = ProposalID(subjects.proposal)
        guard let event = try proposals.events(of: id).first(where: { $0.number == subjects.event }) else {
            throw NoticeFault.subjectGone
        }
        let told =
            notice.language == .english
            ? "your personnel office will tell you" : "disampaikan oleh pengelola kepegawaian"
        return [
            "name": try proposals.show(id).names.employee,
            "proposal": "\(id)",
            "news": news(event.after, notice.language),
            // A reason is written by whoever decides; what line breaks it has would break the notice's own lines.
            "reason": event.reason.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? told,
            "contact": contact,
        ]
    }

    private func news(_ state: ProposalState, _ language: Transfers.Language) -> String {
        switch (state, language) {
        case (.frozen, .indonesian): "dihentikan untuk sementara"
        case (.frozen, .english): "has been stopped for the time being"
        case (.rejected, .indonesian): "tidak memenuhi syarat dan tidak diteruskan"
        case (.rejected, .english): "does not meet a condition and does not go on"
        case (.cancelled, .indonesian): "dibatalkan"
        case (.cancelled, .english): "has been cancelled"
        case (_, .indonesian): "berubah status"
        case (_, .english): "has changed its state"
        }
    }
}
