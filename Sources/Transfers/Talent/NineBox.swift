/// Where a person stands in performance and potential; the pair is what is kept, never a number.
public struct NineBox: Hashable, Sendable {
    /// Performance, of the last annual predicate.
    public let performance: PerformanceCategory
    /// Potential, of component P.
    public let potential: PotentialCategory

    /// A box.
    public init(performance: PerformanceCategory, potential: PotentialCategory) {
        self.performance = performance
        self.potential = potential
    }

    /// The box of a number in a named scheme, or nil outside of 1 to 9.
    public init?(number: Int, scheme: NineBoxScheme) {
        for performance in PerformanceCategory.allCases {
            for potential in PotentialCategory.allCases {
                let box = NineBox(performance: performance, potential: potential)
                if scheme.number(box) == number {
                    self = box
                    return
                }
            }
        }
        return nil
    }
}
