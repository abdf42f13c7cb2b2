public import Transfers

/// A measured outcome as it is on record.
public struct StoredOutcome: Sendable {
    /// Its number.
    public let id: Int64
    /// The transfer.
    public let proposal: ProposalID
    /// The name of the receiving unit.
    public let unitName: String
    /// What the indicator is called.
    public let indicatorName: String
    /// 1 for the first report on these months, more for each one after figures had changed.
    public let number: Int
    /// The rules by which it was measured.
    public let ruleVersion: String
    /// The day.
    public let measuredOn: CivilDate
    /// What was measured.
    public let report: OutcomeReport
}
