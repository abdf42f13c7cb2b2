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

    /// How many people are missing, negative when there are too many; held at the ends of its range.
    public var room: Int {
        let (room, isOverflow) = needed.subtractingReportingOverflow(filled)
        if isOverflow { return needed < 0 ? .min : .max }
        return room
    }

    /// The people that a share of the need comes to, rounded down: a post of one holder may always be left.
    func share(_ share: Fraction) -> Int {
        Int(clamping: Int128(max(needed, 0)) * Int128(share.numerator) / Int128(share.denominator))
    }

    /// The formation once one person has left.
    public var afterOneLeft: Formation {
        Formation(needed: needed, filled: max(filled, .min + 1) - 1, minimum: minimum)
    }
}
