/// Something in the log of a proposal that does not fit.
public struct LogFault: Hashable, Sendable {
    /// What does not fit.
    public enum Kind: String, Sendable, CaseIterable {
        /// An event is not what was hashed.
        case changed = "CHANGED"
        /// An event does not follow the one before it.
        case broken = "BROKEN"
        /// The last event is not there.
        case endMissing = "END_MISSING"
    }

    /// The proposal.
    public let proposal: ProposalID
    /// The number of the event.
    public let number: Int
    /// What does not fit.
    public let kind: Kind
}
