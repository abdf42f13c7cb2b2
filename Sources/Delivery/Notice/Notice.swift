/// What the recipient reads.
public struct Notice: Sendable, Equatable {
    /// One line.
    public let subject: String
    /// The text, its lines ended by `\n`.
    public let body: String

    /// A notice.
    public init(subject: String, body: String) {
        self.subject = subject
        self.body = body
    }
}
