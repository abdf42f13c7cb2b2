/// What a deadline belongs to.
public enum DeadlineOwner: Hashable, Sendable {
    case proposal(ProposalID)
    case assignment(AssignmentID)

    var proposal: Int64? {
        if case .proposal(let id) = self { id.number } else { nil }
    }

    var assignment: Int64? {
        if case .assignment(let id) = self { id.number } else { nil }
    }
}
