import Delivery
import Postgres
import TransferStore

/// Tells an operator that the signature of a paper is not valid, with the outcome and in its transaction.
struct SignatureAlarm {
    let session: Session

    /// Whoever drafted what the paper is about is told, once; where nobody did, whoever had it signed.
    func raise(_ signature: StoredSignature) throws {
        let paper = try Papers(session).show(signature.paper)
        guard let role = try drafter(of: paper.subject) ?? Signatures(session).requester(of: signature) else { return }
        try OperatorInbox(session: session).tell(
            role,
            .signatureAlarm,
            values: [
                "document": "\(paper.id)",
                "title": paper.title,
                "cause": signature.explanation ?? "-",
                "command": "mutasictl document show \(paper.id)",
            ],
            key: "signature.invalid:\(signature.id)"
        )
    }

    private func drafter(of subject: PaperSubject) throws -> String? {
        switch subject.kind {
        case .proposal: return try Proposals(session).recorder(of: ProposalID(subject.number))
        case .package:
            let proposals = try Packages(session).proposals(of: PackageID(subject.number))
            return try proposals.first.flatMap { try Proposals(session).recorder(of: $0) }
        case .assignment, .objection, .enrolment: return nil
        }
    }
}
