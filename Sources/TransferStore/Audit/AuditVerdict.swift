/// What came of a check of the audit.
public struct AuditVerdict: Hashable, Sendable {
    /// The seals there are.
    public let sealed: Int64
    /// The events that wait for the sealer.
    public let waiting: Int
    /// The anchors that were held against the chain.
    public let anchors: Int
    /// The end of the chain.
    public let head: AuditAnchor?
    /// What does not fit, in the order of the chain.
    public let findings: [AuditFinding]
}
