/// What was found of a signature.
public enum VerificationOutcome: Sendable, Equatable {
    /// It is there, and the file was not changed since.
    case valid
    /// It is not there, or does not fit.
    case invalid(String)
    /// Nobody could look, and why.
    case unavailable(String)
}
