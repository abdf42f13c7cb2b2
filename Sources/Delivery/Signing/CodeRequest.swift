/// What became of asking for a one-time code (TOTP).
public enum CodeRequest: Sendable, Equatable {
    /// The signer gets one, or finds it in their application.
    case sent
    /// They get none, and why.
    case refused(String)
}
