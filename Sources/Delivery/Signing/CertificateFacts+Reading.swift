internal import COpenSSL

extension CertificateFacts {
    /// Reads a certificate (`X509`).
    init?(_ certificate: OpaquePointer) {
        guard let subject = X509_get_subject_name(certificate), let fingerprint = Self.fingerprint(certificate) else {
            return nil
        }
        self.init(
            name: Self.words(subject, NID_commonName).first ?? "",
            organization: Self.words(subject, NID_organizationName).first,
            fingerprint: fingerprint,
            mails: Self.mails(certificate).map { $0.lowercased() },
            numbers: (Self.words(subject, NID_serialNumber) + Self.words(subject, NID_userId)).map { $0.lowercased() }
        )
    }

    private static func fingerprint(_ certificate: OpaquePointer) -> String? {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        guard X509_digest(certificate, EVP_sha256(), &digest, &length) == 1 else { return nil }
        return OpenSSLBytes.hexadecimal(digest)
    }

    private static func words(_ subject: OpaquePointer, _ kind: Int32) -> [String] {
        var words: [String] = []
        var place = X509_NAME_get_index_by_NID(subject, kind, -1)
        while place >= 0 {
            if let entry = X509_NAME_get_entry(subject, place), let data = X509_NAME_ENTRY_get_data(entry) {
                var start: UnsafeMutablePointer<UInt8>?
                let length = ASN1_STRING_to_UTF8(&start, data)
                if let start, length >= 0 {
                    words.append(String(decoding: UnsafeBufferPointer(start: start, count: Int(length)), as: UTF8.self))
                    CRYPTO_free(start, "", 0)
                }
            }
            place = X509_NAME_get_index_by_NID(subject, kind, place)
        }
        return words
    }

    private static func mails(_ certificate: OpaquePointer) -> [String] {
        guard let list = X509_get1_email(certificate) else { return [] }
        defer { X509_email_free(list) }
        return (0..<OPENSSL_sk_num(list)).compactMap { place in
            OPENSSL_sk_value(list, place).map { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
        }
    }
}
