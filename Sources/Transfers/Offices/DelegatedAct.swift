/// What a PPK may leave to a delegate, each by name in the letter.
public enum DelegatedAct: String, Sendable, CaseIterable {
    /// To decide on packages, and what else the PPK says of a proposal.
    case decision = "KEPUTUSAN"
    /// To sign decrees, and to correct or revoke them.
    case signature = "TANDA_TANGAN"
    /// To inaugurate.
    case inauguration = "PELANTIKAN"
    /// To decide on objections.
    case objection = "KEBERATAN"
    /// To ratify urgent assignments.
    case assignment = "PENUGASAN"
}

extension ProposalEvent.Name {
    /// What of the PPK's it is, where a PPK or a delegate does it.
    public var act: DelegatedAct {
        switch self {
        case .decreeSigned, .decreeAmended, .revoked: .signature
        case .inaugurated: .inauguration
        default: .decision
        }
    }
}
