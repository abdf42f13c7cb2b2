/// A way by which a notice reaches its recipient.
public enum NoticeChannel: String, Sendable, CaseIterable {
    /// The inbox of the system itself, read with `mutasictl inbox`.
    case inbox = "INBOX"
    /// Mail to the address on record.
    case email = "EMAIL"
    /// An HTTP call to another system.
    case webhook = "WEBHOOK"
}
