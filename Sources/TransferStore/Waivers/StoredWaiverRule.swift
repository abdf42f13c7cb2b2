public import Transfers

/// Who may waive a gate, as it is on record.
public struct StoredWaiverRule: Sendable {
    /// The gate.
    public let gate: GateCode
    /// Who may, and on which grounds.
    public let rule: WaiverRule
    /// Its version, from 1; 0 as delivered.
    public let version: Int
    /// Why it was set; nil as delivered.
    public let reason: String?
    /// When; nil as delivered.
    public let setAt: Instant?
}
