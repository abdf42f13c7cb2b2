public import Transfers

/// An electronic signature as it is on record, without its bytes.
public struct StoredSignature: Sendable {
    /// Its number.
    public let id: Int64
    /// The paper.
    public let paper: PaperID
    /// Whose service signs.
    public let provider: SigningProvider
    /// How it stands.
    public let state: SignatureState
    /// Where the signature is; nil before there is one.
    public let form: SignatureForm?
    /// Whether a person signs or the agency seals.
    public let kind: SignatureKind
    /// Who signs, with titles; nil for a seal.
    public let signer: String?
    /// What the service, or whoever looked into it, has said.
    public let explanation: String?
    /// When it was asked for.
    public let requestedAt: Instant
    /// When its outcome was recorded.
    public let settledAt: Instant?
    /// When it was verified.
    public let verifiedAt: Instant?
    /// By which certificate it was made; nil before somebody has looked.
    public let certificate: SigningCertificate?
}
