/// Which notices of the inbox are asked for.
public enum InboxFilter: Sendable {
    /// All of them.
    case all
    /// Those that nobody has read.
    case unread
    /// Those of employees that nobody has read and no mail has carried: somebody has to bring them on paper.
    case unreached
}
