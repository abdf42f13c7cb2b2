internal import COpenSSL

/// The SHA-256 of bytes.
public struct Checksum: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The checksum of bytes.
    public init(of content: some Sequence<UInt8>) {
        let content = Array(content)
        var digest = [UInt8](repeating: 0, count: 32)
        // It takes any bytes, and fails only where the library lacks the function: no checksum is then made up.
        let isDone = EVP_Digest(content, content.count, &digest, nil, EVP_sha256(), nil) == 1
        precondition(isDone, "libcrypto has no SHA-256")
        bytes = digest
    }

    /// The checksum in lower-case hexadecimal digits, as `sha256sum` writes it.
    public var text: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
