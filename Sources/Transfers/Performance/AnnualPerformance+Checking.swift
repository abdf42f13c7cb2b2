extension AnnualPerformance {
    /// The year's performance by results and behaviour where both are known, which overrule the predicate of the file.
    ///
    /// - Parameters:
    ///   - year: The appraised year.
    ///   - results: Hasil kerja, nil when it is not known.
    ///   - behaviour: Perilaku kerja, nil when it is not known.
    ///   - stated: The predicate of the file.
    ///   - record: The row it was read from.
    /// - Returns: The performance, and whether the file's predicate contradicts the quadrant.
    public static func checked(
        year: Int,
        results: Expectation?,
        behaviour: Expectation?,
        stated: Predicate,
        record: RecordID? = nil
    ) -> (performance: AnnualPerformance, isContradicted: Bool) {
        guard let results, let behaviour else {
            return (AnnualPerformance(year: year, predicate: stated, record: record), false)
        }
        let computed = Predicate(results: results, behaviour: behaviour)
        return (AnnualPerformance(year: year, predicate: computed, record: record), computed != stated)
    }
}
