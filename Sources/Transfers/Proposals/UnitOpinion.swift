/// What the head of a unit says to letting an employee go, or to receiving them.
public struct UnitOpinion: Hashable, Sendable {
    /// Whose head speaks.
    public enum Side: String, Sendable, CaseIterable {
        /// The unit of origin, which lets go.
        case origin = "ASAL"
        /// The target unit, which receives.
        case target = "TUJUAN"
    }

    /// Whose head speaks.
    public var side: Side
    /// Whether the head agrees.
    public var agrees: Bool
    /// Why; mandatory when the head disagrees, or the employee objects.
    public var reason: String

    /// An opinion.
    public init(side: Side, agrees: Bool, reason: String = "") {
        self.side = side
        self.agrees = agrees
        self.reason = reason
    }
}
