internal import COpenSSL
internal import Glibc

/// Signs with a key of the agency's own, in a file beside the PDF (CMS, detached): for tests, and for agencies without
/// BSrE.
public struct LocalSigner: ElectronicSigner {
    private let keyFile: String
    private let certificate: [UInt8]

    /// Reads the certificate; the key is read, and unlocked, for each signature.
    ///
    /// - Parameters:
    ///   - keyFile: The private key in PEM, locked by a passphrase.
    ///   - certificateFile: Its certificate in PEM.
    /// - Throws: `DeliveryError.Code.invalidSigner` when the certificate cannot be read.
    public init(keyFile: String, certificateFile: String) throws(DeliveryError) {
        self.keyFile = keyFile
        guard let bytes = Self.contents(of: certificateFile), let parsed = Self.certificate(bytes) else {
            throw DeliveryError(code: .invalidSigner, subject: "certificate")
        }
        X509_free(parsed)
        certificate = bytes
    }

    /// Nobody has to be asked: whose key it is, the certificate says.
    public func status(of signer: SigningIdentity) -> SignerStatus { .ready }

    /// A key in a file is unlocked by its passphrase alone.
    public func requestCode(for signer: SigningIdentity) -> CodeRequest { .refused("a key in a file has no TOTP") }

    /// Signs beside the file; whose key it is, the certificate says.
    ///
    /// - Returns: The signature, or why there is none; it is never unknown.
    public func sign(
        _ pdf: [UInt8],
        for signer: SigningIdentity,
        _ secret: SigningSecret,
        _ appearance: SignatureAppearance
    ) -> SigningOutcome {
        sign(pdf, secret, appearance)
    }

    /// Seals beside the file, with the same key: the certificate has to be the agency's.
    ///
    /// - Returns: The seal, or why there is none.
    public func seal(_ pdf: [UInt8], _ secret: SigningSecret, _ appearance: SignatureAppearance) -> SigningOutcome {
        sign(pdf, secret, appearance)
    }

    private func sign(_ pdf: [UInt8], _ secret: SigningSecret, _ appearance: SignatureAppearance) -> SigningOutcome {
        guard case .passphrase(let passphrase) = secret else { return .refused("a key in a file has no TOTP") }
        guard case .invisible = appearance else { return .refused("a signature beside the file shows on no page") }
        guard let pem = Self.contents(of: keyFile) else { return .refused("the key file cannot be read") }
        guard let key = Self.key(pem, passphrase) else { return .refused("the passphrase does not unlock the key") }
        defer { EVP_PKEY_free(key) }
        guard let certificate = Self.certificate(certificate) else { return .refused("no certificate") }
        defer { X509_free(certificate) }
        guard X509_check_private_key(certificate, key) == 1 else {
            return .refused("the certificate is not that of the key")
        }
        let flags = UInt32(CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP)
        guard let data = OpenSSLBytes.copy(pdf) else { return .refused("out of memory") }
        defer { BIO_free(data) }
        guard let signature = CMS_sign(certificate, key, nil, data, flags) else { return .refused("not signed") }
        defer { CMS_ContentInfo_free(signature) }
        guard let bytes = Self.encoded(signature) else { return .refused("not encoded") }
        return .signed(bytes)
    }

    /// Looks whether the signature is of our certificate and of this file.
    ///
    /// - Returns: What was found.
    public func verify(_ signed: [UInt8], of pdf: [UInt8]) -> VerificationOutcome {
        guard let signature = SignedMessage(signed) else { return .invalid("no signature can be read") }
        guard let certificate = Self.certificate(certificate), let store = X509_STORE_new() else {
            return .unavailable("no certificate")
        }
        defer {
            X509_free(certificate)
            X509_STORE_free(store)
        }
        X509_STORE_add_cert(store, certificate)
        // Our certificate is trusted as it stands, whoever has issued it, and for whatever purpose.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        X509_STORE_set_purpose(store, X509_PURPOSE_ANY)
        guard signature.isMade(of: pdf, trusting: store), let own = signature.certificate else {
            return .invalid("the signature is not of this document, or not of our certificate")
        }
        return .valid(SignatureFacts(certificate: own, level: nil, stampedAt: signature.stampedAt))
    }

    private static func certificate(_ pem: [UInt8]) -> OpaquePointer? {
        guard let data = OpenSSLBytes.copy(pem) else { return nil }
        defer { BIO_free(data) }
        return PEM_read_bio_X509(data, nil, nil, nil)
    }

    private static func key(_ pem: [UInt8], _ passphrase: Passphrase) -> OpaquePointer? {
        guard let data = OpenSSLBytes.copy(pem) else { return nil }
        defer { BIO_free(data) }
        return passphrase.withBytes { bytes in
            PEM_read_bio_PrivateKey(data, nil, nil, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        }
    }

    private static func encoded(_ signature: OpaquePointer) -> [UInt8]? {
        guard let sink = BIO_new(BIO_s_mem()) else { return nil }
        defer { BIO_free(sink) }
        guard i2d_CMS_bio(sink, signature) == 1 else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(BIO_ctrl_pending(sink)))
        let count = BIO_read(sink, &bytes, Int32(bytes.count))
        return count == bytes.count ? bytes : nil
    }

    private static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }
}
