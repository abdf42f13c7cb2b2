/// A message that some session sent with NOTIFY.
public struct Notification: Hashable, Sendable {
    /// The channel it was sent on.
    public let channel: String
    /// What was said; may be empty.
    public let payload: String
    /// The process id of the sending backend.
    public let process: Int32
}
