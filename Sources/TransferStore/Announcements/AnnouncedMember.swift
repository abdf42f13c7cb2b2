/// Whom a line of an announcement is about, which is never published.
public enum AnnouncedMember: Hashable, Sendable {
    /// The employee of a proposal.
    case proposal(ProposalID)
    /// The employee of an urgent assignment.
    case assignment(AssignmentID)

    /// The number of the proposal; nil for an assignment.
    public var proposalNumber: Int64? {
        if case .proposal(let id) = self { id.number } else { nil }
    }

    /// The number of the assignment; nil for a proposal.
    public var assignmentNumber: Int64? {
        if case .assignment(let id) = self { id.number } else { nil }
    }

    /// Takes the two columns of a row, one of which is empty.
    init?(proposal: Int64?, assignment: Int64?) {
        if let proposal {
            self = .proposal(ProposalID(proposal))
        } else if let assignment {
            self = .assignment(AssignmentID(assignment))
        } else {
            return nil
        }
    }
}
