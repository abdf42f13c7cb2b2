/// The number of an ascertainment.
public struct AscertainmentID: Hashable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public let number: Int64

    /// An ascertainment by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
