import Postgres
import TransferStore
import Transfers

/// Ends a proposal whose evaluation or one of whose documents is too old (exit EXPIRED).
///
/// A newer evaluation of the need is taken over instead, where there is one: nobody loses a proposal for want of a click.
struct ProposalExpiry {
    private let session: Session

    init(_ session: Session) {
        self.session = session
    }

    func run(_ deadline: StoredDeadline, _ stored: StoredProposal) throws -> DeadlineWatch.Done {
        if deadline.purpose == .deadline(.evaluationFreshness) {
            // From the submission on, nobody asks for a fresh evaluation any more.
            guard !stored.proposal.state.isPastSubmission else { return .nothing }
            if try renew(stored) { return .renewed }
        }
        let folder = try Proposals(session).folder(of: stored.id) ?? DocumentFolder()
        do {
            _ = try ProposalDesk(session).apply(.expired(folder), to: stored.id, by: .worker)
            return .expired
        } catch is ProposalRefusal {
            // It has a newer paper meanwhile, or is past the signature.
            return .nothing
        }
    }

    private func renew(_ stored: StoredProposal) throws -> Bool {
        guard let check = try newest(stored),
            check.asOf > stored.proposal.facts.gates?.asOf ?? stored.proposal.draftedOn
        else { return false }
        let today = try CivilClock(session).today()
        let freshness = try Deadlines(session).calculator(on: today)
            .deadline(.evaluationFreshness, from: check.asOf, zone: stored.zone)
        guard !freshness.isOver(on: today), check.asOf <= today else { return false }
        _ = try ProposalDesk(session).reevaluate(stored.id)
        return true
    }

    private func newest(_ stored: StoredProposal) throws -> GateCheck? {
        do {
            return try Evaluations(session).newest(of: stored.need, stored.proposal.person).check()
        } catch is StoreFault {
            return nil
        }
    }
}
