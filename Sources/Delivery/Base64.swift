internal import COpenSSL

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        // Four characters for each three bytes begun, and the zero byte that OpenSSL adds.
        var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        let count = EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
        return String(decoding: text.prefix(Int(count)), as: UTF8.self)
    }

    /// - Returns: The bytes, or nil if the text is not Base64 through and through.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let text = Array(text.utf8)
        // OpenSSL forgives white space and a missing end; a secret is to be exact.
        let padding = text.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
        guard text.count.isMultiple(of: 4), text.allSatisfy({ $0 > 0x20 }) else { return nil }
        var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3)
        let count = EVP_DecodeBlock(&bytes, text, Int32(text.count))
        guard count == bytes.count else { return nil }
        return Array(bytes.dropLast(padding))
    }
}
