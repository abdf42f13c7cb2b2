/// How many posts are filled at once.
public enum PlanMode: String, Sendable, CaseIterable {
    /// The scores of all together are the highest.
    case best = "PACKAGE"
    /// People exchange places by their own wishes.
    case exchange = "EXCHANGE"
}
