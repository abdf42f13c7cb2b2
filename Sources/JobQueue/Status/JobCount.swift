/// How many jobs there are of a sort.
public struct JobCount: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// Whether the number was estimated: above about a thousand, jobs are not counted one by one.
    public let isEstimate: Bool

    /// Takes the number as it was found.
    public init(_ number: Int, isEstimate: Bool = false) {
        self.number = number
        self.isEstimate = isEstimate
    }
}
