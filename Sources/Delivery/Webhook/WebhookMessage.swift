/// What a webhook tells its receiver.
public struct WebhookMessage: Sendable, Equatable {
    let id: String
    let body: [UInt8]

    /// Checks a message's id.
    ///
    /// - Parameters:
    ///   - id: The same for every attempt, so that the receiver can tell a repetition: letters, digits, `_` and `-`.
    ///   - body: JSON in UTF-8, sent byte for byte; better thin, with ids in place of personal data.
    /// - Throws: `DeliveryError.Code.invalidMessageID`.
    public init(id: String, body: [UInt8]) throws(DeliveryError) {
        // The signature joins id, time and body with full stops; an id with one could pass for another message.
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isPlain, (1...200).contains(id.utf8.count) else {
            throw DeliveryError(code: .invalidMessageID, subject: "webhook-id")
        }
        self.id = id
        self.body = body
    }
}
