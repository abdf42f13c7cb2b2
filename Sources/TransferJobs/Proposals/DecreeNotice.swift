import Delivery
import FoundationEssentials
import Postgres
import TransferStore
import Transfers

/// The personal notice of a signed decree: what it says, and what its delivery means for the proposal.
///
/// It says no more than what the public will read, and how to object until when.
struct DecreeNotice {
    let session: Session

    private struct Subjects: Decodable {
        let proposal: Int64
    }

    /// What the text needs, as it stands now.
    func values(_ notice: StoredNotice, contact: String) throws -> [String: String] {
        guard let id = try Self.proposal(notice) else { throw NoticeFault.noSubject }
        let stored = try Proposals(session).show(id)
        guard let decree = stored.proposal.facts.decree else { throw NoticeFault.subjectGone }
        let language = notice.language
        return [
            "name": stored.names.employee,
            "decree": decree.letter.number,
            "decree_date": decree.letter.date.text(in: language),
            "post": stored.names.target.post,
            "unit": stored.names.target.unit,
            "effective_on": stored.proposal.effectiveOn.text(in: language),
            "remedy": try remedy(stored, in: language),
            "contact": contact,
        ]
    }

    /// Records the receipt, from which on the day counts after which the decree may be published.
    ///
    /// Call it in the transaction that settles the notice.
    func delivered(_ notice: StoredNotice) throws {
        guard let id = try Self.proposal(notice) else { return }
        let proposal = try Proposals(session).show(id).proposal
        guard ProposalEvent.Name.notified.states.contains(proposal.state),
            !proposal.facts.receipts.contains(where: { $0.kind == .delivered })
        else { return }
        let today = try CivilClock(session).today()
        _ = try ProposalDesk(session).apply(.notified(.delivered(today), evidence: ""), to: id, by: .worker)
    }

    /// Why somebody has to bring the decree.
    enum Hindrance: String {
        /// Nothing reaches the employee: they have left, or are not on record.
        case unreachable = "tidak ada saluran yang menjangkau pegawai"
        /// No mail goes to them, so that nothing but their inbox in the system tells them.
        case withoutAddress = "alamat surel pegawai tidak ada; pemberitahuan hanya di kotak masuk"
        /// A gateway has refused the notice for good.
        case refused = "surel atau gerbang pesan menolak pemberitahuan"
    }

    /// Has the operator bring a decree that a gateway refused.
    func failed(_ notice: StoredNotice) throws {
        guard let id = try Self.proposal(notice) else { return }
        try askForHand(id, .refused)
    }

    /// Tells the operator, once for each cause, that the decree is to be handed over.
    func askForHand(_ id: ProposalID, _ cause: Hindrance) throws {
        guard let role = try Proposals(session).recorder(of: id) else { return }
        try OperatorInbox(session: session).tell(
            role,
            .noticeByHand,
            values: [
                "proposal": "\(id)",
                "cause": cause.rawValue,
                "command": "mutasictl proposal notify \(id) --receipt BERKAS",
            ],
            key: "decree:\(id):\(cause)"
        )
    }

    /// The proposal of a notice of a decree; nil for other notices.
    private static func proposal(_ notice: StoredNotice) throws -> ProposalID? {
        guard notice.template == NoticeKind.decreeSigned.rawValue else { return nil }
        return ProposalID(try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8)).proposal)
    }

    /// Until when an objection may be filed, counted from this delivery, or from what showed the receipt before it.
    private func remedy(_ stored: StoredProposal, in language: Transfers.Language) throws -> String {
        let today = try CivilClock(session).today()
        let calculator = try Deadlines(session).calculator(on: today)
        let known = stored.proposal.facts.receipts
        let receipts = known.contains { $0.kind == .delivered } ? known : known + [.delivered(today)]
        guard let filing = try Remedies.filing(after: receipts, calculator, zone: stored.zone) else {
            throw NoticeFault.subjectGone
        }
        return Remedies.afterDecision(of: .transfer, filing, in: language)
    }
}
