public import Transfers

/// A receipt as it was entered; the newest of an enrolment holds.
public struct StoredReceipt: Sendable {
    /// Where and when the result was taken over.
    public let receipt: UpstreamReceipt
    /// Why the receipt before it was wrong; nil for the first.
    public let correction: String?
    /// Who entered it, with titles.
    public let actor: String
    /// When it was entered.
    public let at: Instant
}
