import TransferStore

extension SigningCertificate {
    /// A certificate, where it does not matter whose.
    static let anybody = SigningCertificate(name: "ANYBODY", fingerprint: String(repeating: "a", count: 64))
}
