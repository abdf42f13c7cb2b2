/// A unit of the same class that is compared with, because nobody was transferred to it.
public struct ComparisonUnit: Hashable, Sendable {
    /// Why a unit is not compared with.
    public enum Unfit: String, Sendable, CaseIterable {
        case otherClass = "KELAS_LAIN"
        case hadTransfer = "ADA_MUTASI"
        case notEnoughData = "DATA_TIDAK_CUKUP"
    }

    /// Its figures.
    public var series: IndicatorSeries
    /// Its class, such as that of a remote puskesmas.
    public var unitClass: String
    /// The days on which somebody was transferred to it.
    public var transfers: [CivilDate]

    /// A unit to compare with.
    public init(_ series: IndicatorSeries, unitClass: String, transfers: [CivilDate] = []) {
        self.series = series
        self.unitClass = unitClass
        self.transfers = transfers
    }
}
