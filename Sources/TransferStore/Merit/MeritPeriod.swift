public import Transfers

/// The days of which evidence is asked for, by the clock of the capital.
public struct MeritPeriod: Hashable, Sendable {
    /// The first day.
    public let first: CivilDate
    /// The last day.
    public let last: CivilDate

    /// A period; nil when it ends before it begins.
    public init?(from first: CivilDate, through last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }
}
