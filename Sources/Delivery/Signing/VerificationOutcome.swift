/// What was found of a signature.
public enum VerificationOutcome: Sendable, Equatable {
    /// It is there, the file was not changed since, and this is what it says.
    case valid(SignatureFacts)
    /// It is not there, or does not fit.
    case invalid(String)
    /// Nobody could look, and why.
    case unavailable(String)
}
