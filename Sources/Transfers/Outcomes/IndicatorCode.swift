extension Catalogue {
    /// Indicators of a unit's work.
    public enum Indicators {}
}

/// The code of an indicator.
public typealias IndicatorCode = Code<Catalogue.Indicators>
