/// A day of the week, numbered as in ISO 8601.
public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether offices are closed by the week alone.
    public var isWeekend: Bool {
        self == .saturday || self == .sunday
    }
}
