internal import COpenSSL

/// A key that seals the audit, kept in a file or a credential and never in the database.
public struct AuditKey: Sendable {
    private let bytes: [UInt8]
    /// By what the key is known without being told: 16 hexadecimal digits.
    public let id: String

    /// The fewest bytes of a key: as many as the digest has (RFC 2104 section 3).
    static let minimumLength = 32

    /// Takes the bytes of a key.
    ///
    /// - Throws: ``AuditKeyFault/short`` for less than 32 bytes.
    public init(_ bytes: [UInt8]) throws(AuditKeyFault) {
        guard bytes.count >= Self.minimumLength else { throw .short }
        self.bytes = bytes
        let name = Self.hmac(Array("mutasi audit key".utf8), bytes)
        id = name.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Reads a key from a file; a line end behind it does not count.
    ///
    /// - Throws: ``AuditKeyFault``.
    public init(file: String) throws(AuditKeyFault) {
        var bytes: [UInt8]
        do { bytes = try Self.content(of: file) } catch { throw .unreadable(file) }
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        try self.init(bytes)
    }

    private static func content(of file: String) throws(FileFault) -> [UInt8] {
        var source = try FileBytes(path: file, followsLinks: true)
        // Nobody has a longer one, and a device or a wrong file is not read to its end.
        return try [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count throws(FileFault) in
            count = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    /// HMAC-SHA256 (RFC 2104) of bytes, 32 bytes long.
    func mac(of content: [UInt8]) -> [UInt8] { Self.hmac(content, bytes) }

    private static func hmac(_ content: [UInt8], _ key: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        // It takes any bytes, and fails only where the library lacks the function: no seal is then made up.
        let isDone = HMAC(EVP_sha256(), key, Int32(key.count), content, content.count, &digest, &count) != nil
        precondition(isDone && count == 32, "libcrypto has no HMAC with SHA-256")
        return digest
    }
}
