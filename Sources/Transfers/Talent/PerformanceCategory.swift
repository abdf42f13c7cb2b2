/// The performance axis of the nine box.
public enum PerformanceCategory: String, Sendable, CaseIterable {
    case above = "ATAS"
    case meets = "SESUAI"
    case below = "BAWAH"

    /// The category of the last annual predicate.
    public init(_ predicate: Predicate) {
        switch predicate {
        case .veryGood: self = .above
        case .good: self = .meets
        case .needsImprovement, .poor, .veryPoor: self = .below
        }
    }
}
