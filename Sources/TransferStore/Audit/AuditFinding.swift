/// Something about the audit that cannot have come about by writing to it.
public struct AuditFinding: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// The event does not say what was sealed, or stands at another place of the chain.
        case changed = "CHANGED"
        /// The event is gone, its seal stands.
        case deleted = "DELETED"
        /// Seals are gone from the middle, with their events or without.
        case gap = "GAP"
        /// The chain ends before an anchor.
        case cut = "CUT"
        /// The chain at an anchor is another one.
        case replaced = "REPLACED"
        /// The event was never handed to the sealer.
        case unsealed = "UNSEALED"
        /// The seal was made with a key that was not given.
        case unknownKey = "UNKNOWN_KEY"
    }

    /// What it is.
    public let kind: Kind
    /// The place in the chain, where one is known.
    public let sequence: Int64?
    /// The event, where one is known.
    public let event: Int64?
}
