/// What an HTTP response means for a webhook.
struct WebhookReply {
    let status: Int
    /// The status line.
    let words: String
    /// The seconds of `Retry-After`.
    let retryAfter: Int?

    /// An endpoint may not put a message off for longer than this.
    private static let longestWait = 86_400

    var outcome: DeliveryOutcome {
        switch status {
        case 200..<300: .delivered(words)
        // 408 is a server's or proxy's own deadline and says nothing about the message.
        case 408, 429, 500...:
            .retry(words, after: retryAfter.map { .seconds(min($0, Self.longestWait)) })
        // A redirect is not followed: it would lead past the checks made for this endpoint.
        default: .rejected(words)
        }
    }
}
