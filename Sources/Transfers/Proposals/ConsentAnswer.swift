/// What the other PPK answered.
public enum ConsentAnswer: Hashable, Sendable {
    /// Consent, by a letter that names the post (D05).
    case given(Letter)
    /// No consent.
    case refused(reason: String)
}
