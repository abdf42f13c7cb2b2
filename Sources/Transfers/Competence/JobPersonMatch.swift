/// The class of a job person match (JPM).
public enum JobPersonMatch: String, Sendable, CaseIterable {
    /// Memenuhi syarat.
    case meets = "MS"
    /// Masih memenuhi syarat: conditional, with training.
    case stillMeets = "MMS"
    /// Tidak memenuhi syarat.
    case fails = "TMS"

    /// The class of an exact value: 79.995 is shown as 80.00 and is still MMS.
    ///
    /// - Parameters:
    ///   - value: The match, 0 to 100.
    ///   - minimum: The least value that still meets.
    ///   - full: The least value that meets.
    public init(_ value: Fraction, minimum: Fraction, full: Fraction) {
        self = value >= full ? .meets : value >= minimum ? .stillMeets : .fails
    }
}
