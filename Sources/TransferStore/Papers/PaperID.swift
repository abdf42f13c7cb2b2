/// The number of a paper that was set.
public struct PaperID: Hashable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public let number: Int64

    /// A paper by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
