/// What is measured of a unit's work, month by month.
public struct Indicator: Hashable, Sendable {
    /// Which one.
    public var code: IndicatorCode
    /// What a quotient is multiplied by: 1000 for per mille, 100 for per cent, 1 for a plain number.
    public var scale: Fraction
    /// Where it is as it should be; nil where no limit is set.
    public var zone: SafeZone?

    /// An indicator.
    public init(_ code: IndicatorCode, scale: Fraction = 1, zone: SafeZone? = nil) {
        self.code = code
        self.scale = scale
        self.zone = zone
    }
}
