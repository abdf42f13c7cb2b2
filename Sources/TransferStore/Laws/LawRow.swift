public import Transfers

/// A law that decrees cite, as it is on record.
public struct LawRow: Sendable {
    /// The law.
    public let law: LegalReference
    /// Its version, from 1.
    public let version: Int
    /// Whether it was dropped with this version.
    public let isDropped: Bool
    /// Why it was set.
    public let reason: String
    /// Who set it, with titles; nil for what was delivered.
    public let setBy: String?
    /// When.
    public let setAt: Instant
}
