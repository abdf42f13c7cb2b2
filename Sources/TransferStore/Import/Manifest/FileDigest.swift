internal import COpenSSL

/// SHA-256 of a file, in constant memory.
enum FileDigest {
    /// The digest in lower-case hexadecimal digits.
    ///
    /// - Throws: ``FileFault/unreadable`` when the file, or the library, fails.
    static func sha256(ofFile path: String) throws(FileFault) -> String {
        var source = try FileBytes(path: path)
        guard let context = EVP_MD_CTX_new() else { throw .unreadable }
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw .unreadable }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try buffer.withUnsafeMutableBufferPointer { bytes throws(FileFault) in
                try source.read(into: UnsafeMutableRawBufferPointer(bytes))
            }
            if count == 0 { break }
            guard EVP_DigestUpdate(context, buffer, count) == 1 else { throw .unreadable }
        }
        var digest = [UInt8](repeating: 0, count: 32)
        guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .unreadable }
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
