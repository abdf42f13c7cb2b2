/// The number of a waiver.
public struct WaiverID: Hashable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public let number: Int64

    /// A waiver by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
