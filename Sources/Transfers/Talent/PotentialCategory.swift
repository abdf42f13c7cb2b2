/// The potential axis of the nine box.
public enum PotentialCategory: String, Sendable, CaseIterable {
    case low = "RENDAH"
    case middle = "MENENGAH"
    case high = "TINGGI"

    /// The category of an exact potential.
    ///
    /// - Parameters:
    ///   - potential: Component P, 0 to 100.
    ///   - middle: The least middle value.
    ///   - high: The least high value.
    public init(_ potential: Fraction, middle: Fraction, high: Fraction) {
        self = potential >= high ? .high : potential >= middle ? .middle : .low
    }
}
