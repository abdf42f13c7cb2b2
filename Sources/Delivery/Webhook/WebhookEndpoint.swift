/// Where a webhook goes, and how it is signed for there.
public struct WebhookEndpoint: Sendable, Equatable {
    let url: String
    let secrets: [WebhookSecret]

    /// Checks an endpoint's URL.
    ///
    /// - Parameters:
    ///   - url: `https://HOST[:PORT][/PATH][?QUERY]`; `http://` only to this machine itself.
    ///   - secrets: At least one; a second one while a secret is being changed.
    /// - Throws: `DeliveryError.Code.invalidEndpoint`, `.unencrypted`, or `.invalidSecret` without any secret.
    public init(_ url: String, secrets: [WebhookSecret]) throws(DeliveryError) {
        guard let parts = PeerURL(url), ["https", "http"].contains(parts.scheme) else {
            throw DeliveryError(code: .invalidEndpoint, subject: "webhook")
        }
        guard parts.scheme == "https" || parts.isLoopback else {
            throw DeliveryError(code: .unencrypted, subject: "webhook")
        }
        guard !secrets.isEmpty else { throw DeliveryError(code: .invalidSecret, subject: "whsec") }
        self.url = url
        self.secrets = secrets
    }
}
