/// The number of a term in the register of offices.
public struct OfficeHolderID: Hashable, Sendable, CustomStringConvertible {
    /// The number.
    public let number: Int64

    /// A term by its number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}
