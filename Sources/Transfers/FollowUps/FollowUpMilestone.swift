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
}
