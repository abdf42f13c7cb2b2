/// What becomes of a person for whom a component of the score cannot be computed.
public enum MissingDataPolicy: Int, Sendable, CaseIterable {
    /// The person is not ranked.
    case exclude = 1
    /// The component counts as 50.
    case neutral50 = 2
    /// The component is left out and the weights of the others are raised to sum to 1 again.
    case renormalise = 3

    /// The policy as an explanation names it.
    public var name: String {
        switch self {
        case .exclude: "EXCLUDE"
        case .neutral50: "NEUTRAL_50"
        case .renormalise: "RENORMALISE"
        }
    }
}
