/// What became of a request for a signature.
public enum SigningOutcome: Sendable, Equatable {
    /// The signed file, or the signature beside it.
    case signed([UInt8])
    /// Nothing was signed, and why: it may be asked for again.
    case refused(String)
    /// It may have been signed: it is looked for before anything else, and not asked for again.
    case unknown(String)
}
