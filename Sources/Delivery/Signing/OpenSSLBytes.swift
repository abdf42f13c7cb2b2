internal import COpenSSL

/// Bytes on their way into OpenSSL and out of it.
enum OpenSSLBytes {
    /// A copy in OpenSSL's own memory, which outlives the array.
    static func copy(_ bytes: some Collection<UInt8>) -> OpaquePointer? {
        guard let sink = BIO_new(BIO_s_mem()) else { return nil }
        let bytes = Array(bytes)
        guard BIO_write(sink, bytes, Int32(bytes.count)) == Int32(bytes.count) else {
            BIO_free(sink)
            return nil
        }
        return sink
    }

    /// What a string of ASN.1 holds.
    static func of(_ string: UnsafePointer<ASN1_STRING>) -> [UInt8] {
        guard let start = ASN1_STRING_get0_data(string) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(string))))
    }

    /// The digest of bytes by the hash function that gives as many bytes; nil where there is none.
    static func digest(_ bytes: [UInt8], length: Int) -> [UInt8]? {
        let function: OpaquePointer?
        switch length {
        case 32: function = EVP_sha256()
        case 48: function = EVP_sha384()
        case 64: function = EVP_sha512()
        default: return nil
        }
        var digest = [UInt8](repeating: 0, count: length)
        guard EVP_Digest(bytes, bytes.count, &digest, nil, function, nil) == 1 else { return nil }
        return digest
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
