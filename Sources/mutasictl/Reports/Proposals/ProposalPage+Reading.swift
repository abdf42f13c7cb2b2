import Postgres
import TransferStore
import Transfers

extension ProposalPage {
    /// What the evaluation found and how it came to it; neither when it is gone by retention: the page shows the rest.
    ///
    /// - Parameters:
    ///   - stored: The proposal.
    ///   - run: The evaluation; nil for the last one.
    ///   - session: The session.
    /// - Returns: Both.
    /// - Throws: `PostgresError`.
    static func evaluated(
        _ stored: StoredProposal,
        _ run: EvaluationRunID?,
        _ session: Session
    ) throws -> (PersonalEvaluation?, StoredExplanation?) {
        do {
            let proposals = Proposals(session)
            let evaluation =
                try run.map { try proposals.evaluation(of: stored, $0) } ?? proposals.evaluation(of: stored)
            let json = try Evaluations(session).explanation(evaluation.run.id, nip: stored.names.nip)
            return (evaluation, try StoredExplanation(json: json))
        } catch StoreFault.notInEvaluation {
            return (nil, nil)
        }
    }

    /// The papers in force, those of its package too.
    static func papers(
        of id: ProposalID,
        _ package: PackageID?,
        at end: EndOfDay?,
        _ session: Session
    ) throws -> [StoredPaper] {
        let papers = Papers(session)
        let own = try papers.all(of: .proposal(id), on: end?.day).filter(\.isNewest)
        return try own + (package.map { try papers.all(of: .package($0), on: end?.day).filter(\.isNewest) } ?? [])
    }
}

extension StoredProposal {
    /// Who moves from where to where, in one line.
    var moveInWords: String {
        "\(Phrase.proposal.text) \(id): \(names.employee), \(names.origin.post), \(names.origin.unit) → "
            + "\(names.target.post), \(names.target.unit)"
    }
}
