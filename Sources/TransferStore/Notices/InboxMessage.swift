public import Transfers

/// A notice as it lies in the inbox.
public struct InboxMessage: Sendable {
    /// The notice's number.
    public let id: Int64
    /// The recipient: a name, or an operator's role.
    public let recipient: String
    /// Its heading.
    public let subject: String
    /// Its text.
    public let body: String
    /// When it was delivered.
    public let deliveredAt: Instant
    /// When it was first read.
    public let readAt: Instant?
}
