/// The number of a deadline.
public struct DeadlineID: Hashable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public let number: Int64

    /// A deadline by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
