/// What a transfer brought the receiving unit, as far as figures can tell.
public struct OutcomeReport: Hashable, Sendable {
    /// The unit.
    public let unit: UnitCode
    /// The indicator.
    public let indicator: Indicator
    /// After which time.
    public let phase: OutcomeRules.Phase
    /// Before the transfer.
    public let baseline: PeriodMean
    /// After the transfer.
    public let followUp: PeriodMean
    /// The same months a year earlier, to be read beside the change; it goes into none.
    public let previousYear: PeriodMean
    /// Why nothing can be said; empty when something can.
    public let insufficiencies: [Insufficiency]
    /// The change; nil when nothing can be said.
    public let change: OutcomeChange?
    /// The change of the units compared with; nil where none is fit.
    public let comparison: OutcomeChange?
    /// How many units are compared with.
    public let compared: Int
    /// Units that are not, each with the reason.
    public let notCompared: [UnitCode: ComparisonUnit.Unfit]
    /// The difference in differences, in the indicator's own unit.
    public let differencePoints: Fraction?
    /// The difference in differences, in percentage points.
    public let differencePercent: Fraction?

    /// What became of the zone: `di bawah 150` to `aman`; nil where no limit is set, or nothing can be said.
    public func zoneChange(in language: Language) -> (before: String, after: String)? {
        guard let zone = indicator.zone, let change else { return nil }
        return (zone.text(of: change.before, in: language), zone.text(of: change.after, in: language))
    }
}
