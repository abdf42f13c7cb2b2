/// Who reads an explanation.
public enum Audience: Sendable {
    /// The employee, and the role that may see discipline, courts and accommodations.
    case restricted
    /// Everyone else who takes part in a decision.
    case reviewer
}
