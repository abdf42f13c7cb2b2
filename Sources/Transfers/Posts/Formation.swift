/// How many people a post in a unit needs and has.
public struct Formation: Hashable, Sendable {
    /// K, the number of people needed (kebutuhan).
    public var needed: Int
    /// B, the number of people there (bezetting).
    public var filled: Int
    /// The number below which the unit must not fall, where one is set.
    public var minimum: Int?

    /// A formation.
    public init(needed: Int, filled: Int, minimum: Int? = nil) {
        self.needed = needed
        self.filled = filled
        self.minimum = minimum
    }
}
