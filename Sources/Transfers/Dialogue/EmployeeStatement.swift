/// What an employee adds to a dialogue in their own words, which nobody else can change.
public struct EmployeeStatement: Hashable, Sendable {
    /// The words.
    public let text: String
    /// When they were written.
    public let writtenAt: Instant

    /// A statement as it was written; a new one comes of ``Dialogue/state(_:by:at:)``.
    public init(text: String, writtenAt: Instant) {
        self.text = text
        self.writtenAt = writtenAt
    }
}
