/// Whether a signing service would let somebody sign.
public enum SignerStatus: Sendable, Equatable {
    /// Their certificate is issued (`ISSUE`), or no service has to be asked.
    case ready
    /// The service does not know them (`NOT_REGISTERED`, 2011).
    case notRegistered
    /// They are known, and have no certificate (`NO_CERTIFICATE`, 2021).
    case noCertificate
    /// Their certificate cannot sign, such as one that is expired or revoked, by the service's own word.
    case barred(String)
    /// Nobody could look, and why.
    case unavailable(String)

    /// Why nothing is sent to be signed; nil where nothing is in the way.
    public var obstacle: String? {
        switch self {
        case .ready: nil
        case .notRegistered: "signer NOT_REGISTERED, kode 2011"
        case .noCertificate: "signer NO_CERTIFICATE, kode 2021"
        case .barred(let word): "signer \(word)"
        case .unavailable(let words): "signer status not known: \(words)"
        }
    }
}
