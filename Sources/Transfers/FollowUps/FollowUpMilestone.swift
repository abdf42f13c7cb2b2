/// When a transfer is looked back upon: three, six and twelve months after the start of duty, by default.
public enum FollowUpMilestone: Int, Sendable, CaseIterable {
    case first = 1
    case second
    case third

    var rule: RuleCode {
        switch self {
        case .first: .followUpFirst
        case .second: .followUpSecond
        case .third: .followUpThird
        }
    }

    /// The state of a proposal once this follow-up is done.
    public var state: ProposalState {
        switch self {
        case .first: .followedUp3
        case .second: .followedUp6
        case .third: .followedUp12
        }
    }

    /// The state of a proposal that this follow-up comes after.
    var stateBefore: ProposalState {
        switch self {
        case .first: .inDevelopment
        case .second: .followedUp3
        case .third: .followedUp6
        }
    }
}
