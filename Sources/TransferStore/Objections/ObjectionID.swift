/// The key of an objection; what its receipt shows is its number.
public struct ObjectionID: Hashable, Sendable {
    /// The key, from 1.
    public let number: Int64

    /// An objection by its key.
    public init(_ number: Int64) {
        self.number = number
    }
}
