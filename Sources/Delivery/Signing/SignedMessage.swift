internal import COpenSSL

/// A CMS signature, as it is in a PDF or beside one, with exactly one signer.
final class SignedMessage {
    private let message: OpaquePointer

    /// Reads one; nil for what is none.
    init?(_ der: [UInt8]) {
        guard let data = OpenSSLBytes.copy(der) else { return nil }
        defer { BIO_free(data) }
        guard let message = d2i_CMS_bio(data, nil) else {
            ERR_clear_error()
            return nil
        }
        self.message = message
        guard let signers = CMS_get0_SignerInfos(message), OPENSSL_sk_num(signers) == 1 else { return nil }
    }

    deinit { CMS_ContentInfo_free(message) }

    /// Whether it was made of this content.
    ///
    /// - Parameters:
    ///   - content: What was signed.
    ///   - trusted: The certificates that are trusted (`X509_STORE`); without them whose it is, is not looked at.
    /// - Returns: Whether it was.
    func isMade(of content: [UInt8], trusting trusted: OpaquePointer? = nil) -> Bool {
        guard let data = OpenSSLBytes.copy(content) else { return false }
        defer { BIO_free(data) }
        let flags = UInt32(CMS_BINARY) | (trusted == nil ? UInt32(CMS_NO_SIGNER_CERT_VERIFY) : 0)
        let isMade = CMS_verify(message, nil, trusted, data, nil, flags) == 1
        ERR_clear_error()
        return isMade
    }

    /// Whose certificate made it; known once ``isMade(of:trusting:)`` has found that it is valid.
    var certificate: CertificateFacts? {
        guard let signers = CMS_get0_signers(message) else { return nil }
        defer { OPENSSL_sk_free(signers) }
        return OPENSSL_sk_value(signers, 0).flatMap { CertificateFacts(OpaquePointer($0)) }
    }

    /// When an authority has stamped it, in seconds since 1970; nil without a stamp, and for one of another signature.
    var stampedAt: Int64? {
        guard let signers = CMS_get0_SignerInfos(message), let place = OPENSSL_sk_value(signers, 0) else { return nil }
        let signer = OpaquePointer(place)
        let found = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1)
        guard found >= 0, let attribute = CMS_unsigned_get_attr(signer, found),
            let data = X509_ATTRIBUTE_get0_data(attribute, 0, V_ASN1_SEQUENCE, nil),
            let signature = CMS_SignerInfo_get0_signature(signer)
        else { return nil }
        let token = OpenSSLBytes.of(UnsafePointer(data.assumingMemoryBound(to: ASN1_STRING.self)))
        return TimeStamp(token, of: OpenSSLBytes.of(UnsafePointer(signature)))?.seconds
    }
}
