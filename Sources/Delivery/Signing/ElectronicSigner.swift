/// A service that signs PDF files electronically, and looks at signatures.
///
/// A call blocks its thread. Nothing is ever sent twice: what may have been signed is told as unknown.
public protocol ElectronicSigner: Sendable {
    /// Asks for one signature.
    ///
    /// - Parameters:
    ///   - pdf: The file.
    ///   - signer: On whose behalf.
    ///   - passphrase: What unlocks the signer's key, for this call alone.
    /// - Returns: What became of it.
    func sign(_ pdf: [UInt8], for signer: SigningIdentity, _ passphrase: Passphrase) -> SigningOutcome

    /// Looks whether a file was signed, and not changed since.
    ///
    /// - Parameters:
    ///   - signed: The signed file, or the signature beside it.
    ///   - pdf: The file as it was before.
    /// - Returns: What was found.
    func verify(_ signed: [UInt8], of pdf: [UInt8]) -> VerificationOutcome
}
