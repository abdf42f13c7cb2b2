internal import COpenSSL

/// The header `webhook-signature` of Standard Webhooks 1.0.0: proof that the body is ours, is for this endpoint, and is
/// from this time.
enum WebhookSignature {
    /// - Parameters:
    ///   - id: The value of `webhook-id`.
    ///   - timestamp: The value of `webhook-timestamp`, in Unix seconds.
    ///   - body: The body, byte for byte as it is sent.
    ///   - secrets: The endpoint's secrets: one, or old and new while they are being changed.
    /// - Returns: `v1,` and the Base64 of HMAC-SHA256 of `id.timestamp.body`, for each secret.
    static func header(id: String, timestamp: Int, body: [UInt8], secrets: [WebhookSecret]) -> String {
        let content = Array("\(id).\(timestamp).".utf8) + body
        return secrets.map { "v1,\(Base64.encode(hmacSHA256(content, key: $0.bytes)))" }.joined(separator: " ")
    }

    private static func hmacSHA256(_ content: [UInt8], key: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        HMAC(EVP_sha256(), key, Int32(key.count), content, content.count, &digest, &count)
        return Array(digest.prefix(Int(count)))
    }
}
