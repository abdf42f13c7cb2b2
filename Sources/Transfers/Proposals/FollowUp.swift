/// A look at how a transfer goes, a number of months after the start of duty.
public enum FollowUp: Int, Sendable, CaseIterable {
    case month3 = 3
    case month6 = 6
    case month12 = 12

    /// The months after the start of duty.
    public var months: Int { rawValue }

    /// The state in which its sheet is done.
    public var state: ProposalState {
        switch self {
        case .month3: .followedUp3
        case .month6: .followedUp6
        case .month12: .followedUp12
        }
    }

    /// The state before.
    var before: ProposalState {
        switch self {
        case .month3: .inDevelopment
        case .month6: .followedUp3
        case .month12: .followedUp6
        }
    }
}
