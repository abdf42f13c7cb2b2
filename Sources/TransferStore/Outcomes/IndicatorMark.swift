/// What a person found out about the figures of a unit.
public enum IndicatorMark: String, Sendable, CaseIterable {
    /// A month that jumps is true.
    case checked = "DIPERIKSA"
    /// The unit was merged or split in that month, after which it is not the same.
    case unitChanged = "UNIT_BERUBAH"
}
