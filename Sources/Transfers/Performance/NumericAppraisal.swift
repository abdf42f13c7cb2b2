/// An appraisal of the time before predicates: a number from 0 to 120 (PP 46/2011).
public enum NumericAppraisal {
    /// The last year that was appraised in numbers.
    public static let lastYear = 2021

    /// The predicate that a number stands for.
    ///
    /// - Parameters:
    ///   - value: The number: 91 and more is Sangat Baik, 76 Baik, 61 Cukup, 51 Kurang, less is Buruk. A number
    ///     between two steps, such as 90.5, belongs to the lower one.
    ///   - year: The appraised year.
    /// - Returns: nil outside of 0 to 120, or for a year that has predicates of its own.
    public static func predicate(value: Fraction, year: Int) -> Predicate? {
        guard year <= lastYear, (0...120).contains(value) else { return nil }
        if value >= 91 { return .veryGood }
        if value >= 76 { return .good }
        if value >= 61 { return .needsImprovement }
        return value >= 51 ? .poor : .veryPoor
    }
}
