/// A link of the chain: it covers the one before it, its place, and an event.
public struct AuditSeal: Hashable, Sendable {
    /// Its place, from 1 on and without a gap.
    public let sequence: Int64
    /// The event it covers.
    public let event: Int64
    /// The key it was made with.
    public let keyID: String
    /// 32 bytes.
    public let mac: [UInt8]
}
