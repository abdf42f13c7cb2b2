/// What a need comes from.
public enum NeedSource: String, Sendable, CaseIterable {
    case vacancy = "VACANCY"
    case workloadGap = "ABK_GAP"
    case competence = "COMPETENCE"
    case performance = "PERFORMANCE"
    case tenure = "TENURE_60M"
    case hardshipReturn = "HARDSHIP_RETURN"
    case ownRequest = "OWN_REQUEST"
    case disaster = "DISASTER"
    case reorganisation = "REORGANISATION"
    case swap = "SWAP"
    /// The post is left by a move in the same package, which fills another.
    case chain = "CHAIN"

    /// Whether the post's holder leaves it in the package in which it is filled (case 20).
    public var isLeftInPackage: Bool { self == .swap || self == .chain }
}
