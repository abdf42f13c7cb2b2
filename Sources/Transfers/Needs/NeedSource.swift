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
}
