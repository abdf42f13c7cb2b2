/// What happens to a package as a whole.
enum PackageEventName: String, CaseIterable {
    case created = "CREATED"
    case memberAdded = "MEMBER_ADDED"
    case memberLeft = "MEMBER_LEFT"
    case proposed = "PROPOSED"
    case split = "SPLIT"
    case decided = "DECIDED"
    case signed = "SIGNED"
    case reopened = "REOPENED"
}
