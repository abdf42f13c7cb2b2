/// A service that signs PDF files electronically, and looks at signatures.
///
/// A call blocks its thread. Nothing is ever sent twice: what may have been signed is told as unknown.
public protocol ElectronicSigner: Sendable {
    /// Asks whether somebody could sign, before they are asked for anything.
    func status(of signer: SigningIdentity) -> SignerStatus

    /// Asks for a one-time code for one file, which the signer finds in their application.
    func requestCode(for signer: SigningIdentity) -> CodeRequest

    /// Asks for one signature.
    ///
    /// - Parameters:
    ///   - pdf: The file.
    ///   - signer: On whose behalf.
    ///   - secret: What they give for it, for this call alone.
    ///   - appearance: How it shows on a page.
    /// - Returns: What became of it.
    func sign(
        _ pdf: [UInt8],
        for signer: SigningIdentity,
        _ secret: SigningSecret,
        _ appearance: SignatureAppearance
    ) -> SigningOutcome

    /// Asks for the seal of the agency (segel elektronik), which is no signature of a person.
    ///
    /// - Returns: What became of it.
    func seal(_ pdf: [UInt8], _ secret: SigningSecret, _ appearance: SignatureAppearance) -> SigningOutcome

    /// Looks whether a file was signed or sealed, and not changed since.
    ///
    /// - Parameters:
    ///   - signed: The signed file, or the signature beside it.
    ///   - pdf: The file as it was before.
    /// - Returns: What was found.
    func verify(_ signed: [UInt8], of pdf: [UInt8]) -> VerificationOutcome
}

extension ElectronicSigner {
    /// Asks for one signature that does not show, by a passphrase.
    public func sign(_ pdf: [UInt8], for signer: SigningIdentity, _ passphrase: Passphrase) -> SigningOutcome {
        sign(pdf, for: signer, .passphrase(passphrase), .invisible)
    }
}
