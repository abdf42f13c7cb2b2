/// A person's service in remote units.
public struct HardshipService: Hashable, Sendable {
    /// Months served in the present remote unit up to the as-of date; 0 when the present unit is not remote.
    public var months: Int
    /// The day an earlier term ended, nil when there was none.
    public var endedOn: CivilDate?

    /// A service.
    public init(months: Int = 0, endedOn: CivilDate? = nil) {
        self.months = months
        self.endedOn = endedOn
    }

    /// No service in remote units.
    public static let none = HardshipService()
}
