public import Transfers

/// How an electronic signature stands, from its request on.
public enum SignatureState: String, Sendable, CaseIterable {
    /// Asked for; whether the call was made is not known before its outcome is recorded.
    case requested = "REQUESTED"
    /// It may have been signed: verified before anything else, and never asked for again.
    case unknown = "UNKNOWN"
    /// Signed, and not verified yet.
    case signed = "SIGNED"
    /// Signed and verified.
    case verified = "VERIFIED"
    /// What came back, or was found, is no valid signature of this document.
    case invalid = "INVALID"
    /// The signing service has said no, or nothing has reached it.
    case refused = "REFUSED"

    /// What the steps of a package are told; nil when nothing was signed.
    public var status: SignatureStatus? {
        switch self {
        case .requested, .unknown, .signed: .unknown
        case .verified: .verified
        case .invalid: .invalid
        case .refused: nil
        }
    }

    /// Whether another signature may be asked for.
    public var isOver: Bool { self == .invalid || self == .refused }
}
