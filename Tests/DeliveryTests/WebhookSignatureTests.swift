import Testing

@testable import Delivery

@Suite("The signature of a webhook")
struct WebhookSignatureTests {
    /// The vector that the specification's own libraries are tested with.
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    private let body = Array(#"{"test": 2432232314}"#.utf8)
    private let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    @Test("the published vector is met")
    func vector() throws {
        let secrets = [try WebhookSecret(secret)]
        #expect(WebhookSignature.header(id: id, timestamp: 1_614_265_330, body: body, secrets: secrets) == signature)
    }

    @Test("while a secret is being changed both sign")
    func rotation() throws {
        let other = "whsec_" + Base64.encode([UInt8](repeating: 7, count: 64))
        let secrets = [try WebhookSecret(secret), try WebhookSecret(other)]
        let header = WebhookSignature.header(id: id, timestamp: 1_614_265_330, body: body, secrets: secrets)
        let parts = header.split(separator: " ")
        #expect(parts.count == 2)
        #expect(parts[0] == signature)
        #expect(parts[1].hasPrefix("v1,") && parts[1] != signature)
    }

    @Test(
        "what is no secret is refused",
        arguments: [
            "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS\n", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_",
            "whsec_" + String(repeating: "AAAA", count: 22),
        ]
    )
    func invalidSecret(text: String) {
        #expect(throws: DeliveryError(code: .invalidSecret, subject: "whsec")) { try WebhookSecret(text) }
    }

    @Test("neither a description nor a dump shows the secret")
    func secrecy() throws {
        let endpoint = try WebhookEndpoint("https://example.go.id/", secrets: [WebhookSecret(secret)])
        var dumped = ""
        dump(endpoint, to: &dumped)
        #expect(!"\(endpoint)\(dumped)".contains("MfKQ"))
        #expect(!dumped.contains("49"), "the first byte in decimal")
    }

    @Test("an id that could pass for another message's is refused", arguments: ["", "a.b", "a b", "a\r\nx: y", "é"])
    func invalidID(id: String) {
        #expect(throws: DeliveryError(code: .invalidMessageID, subject: "webhook-id")) {
            try WebhookMessage(id: id, body: [])
        }
    }
}
