/// The number of an urgent assignment.
public struct AssignmentID: Hashable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public let number: Int64

    /// An assignment by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
