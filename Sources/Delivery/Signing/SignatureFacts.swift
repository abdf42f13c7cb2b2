/// What a valid signature says of itself.
public struct SignatureFacts: Sendable, Equatable {
    /// Whose certificate signed.
    public let certificate: CertificateFacts
    /// How long it can be proved; nil for a signature beside the file.
    public let level: PAdESLevel?
    /// When it was made, in seconds since 1970, by the time stamp of an authority; nil where there is none.
    public let stampedAt: Int64?

    init(certificate: CertificateFacts, level: PAdESLevel?, stampedAt: Int64?) {
        self.certificate = certificate
        self.level = level
        self.stampedAt = stampedAt
    }
}
