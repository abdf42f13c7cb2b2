/// One component of a score with what it weighs and what made it.
public struct ComponentExplanation: Hashable, Sendable {
    /// The component.
    public let component: Component
    /// Its value, nil when data are missing.
    public let value: Fraction?
    /// The weight it really had.
    public let weight: Fraction
    /// What it adds to the score, nil when it adds nothing because data are missing.
    public let contribution: Fraction?
    /// What made it.
    public let reasons: [ScoreReason]
}
