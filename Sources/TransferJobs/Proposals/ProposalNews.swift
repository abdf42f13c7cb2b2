import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells an employee what happened to the proposal that concerns them, without naming a post: the superior does that.
///
/// Of a signed decree ``DecreeNotice`` tells.
struct ProposalNews {
    let session: Session
    let contact: String

    func tell(_ arguments: TellOfProposal, by post: NoticePost) throws -> Outcome {
        let id = ProposalID(arguments.proposal)
        do {
            let proposal = try Proposals(session).show(id).proposal
            let event = try Proposals(session).events(of: id).first { $0.number == arguments.event }
            let isDecree = event?.event == .step(.decreeSigned)
            let way = try post.tell(
                proposal.person,
                isDecree ? .decreeSigned : .proposalNews,
                subjects: JSONB(#"{"proposal": \#(id), "event": \#(arguments.event)}"#),
                key: "proposal:\(id):\(arguments.event)",
                isUrgent: proposal.isUrgent
            )
            if isDecree, let hindrance = way.hindrance { try DecreeNotice(session: session).askForHand(id, hindrance) }
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
            "news": news(event, notice.language),
            // A reason is written by whoever decides; what line breaks it has would break the notice's own lines.
            "reason": event.reason.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? told,
            "contact": contact,
        ]
    }

    private func news(_ event: LoggedEvent, _ language: Transfers.Language) -> String {
        let (indonesian, english) = words(event)
        return language == .indonesian ? indonesian : english
    }

    private func words(_ event: LoggedEvent) -> (indonesian: String, english: String) {
        switch (event.event, event.after) {
        case (.step(.decreeAmended), _): ("SK-nya diralat", "has a corrected decree")
        case (_, .frozen): ("dihentikan untuk sementara", "has been stopped for the time being")
        case (_, .rejected):
            ("tidak memenuhi syarat dan tidak diteruskan", "does not meet a condition and does not go on")
        case (_, .cancelled): ("dibatalkan", "has been cancelled")
        case (_, .expired): ("kedaluwarsa dan tidak diteruskan", "has expired and does not go on")
        case (_, .consentRefused): ("tidak disetujui instansi lain", "did not get the other agency's consent")
        case (_, .considerationRefused): ("tidak mendapat pertimbangan teknis BKN", "did not get BKN's consideration")
        case (_, .declined): ("tidak dikabulkan", "was declined")
        case (_, .revoked): ("SK-nya dicabut", "has had its decree revoked")
        default: ("berubah status", "has changed its state")
        }
    }
}

extension NoticePost.Way {
    /// What keeps a decree from reaching the employee by itself; nil where a gateway carries it.
    fileprivate var hindrance: DecreeNotice.Hindrance? {
        switch self {
        case .none: .unreachable
        case .inboxAlone: .withoutAddress
        case .gateway: nil
        }
    }
}
