/// How a signature on a decree stands.
public enum SignatureStatus: String, Sendable, CaseIterable {
    /// Checked and valid.
    case verified = "VERIFIED"
    /// Nobody knows whether it was made; it is verified first and never made again unasked.
    case unknown = "UNKNOWN"
    /// Checked and not valid.
    case invalid = "INVALID"
}
