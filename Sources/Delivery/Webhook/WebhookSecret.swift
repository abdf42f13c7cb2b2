/// The key that a sender and a webhook's receiver share, one for each endpoint (Standard Webhooks 1.0.0).
public struct WebhookSecret: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    let bytes: [UInt8]

    /// Reads a secret as the specification writes it.
    ///
    /// - Parameter text: `whsec_` and the Base64 of 24 to 64 random bytes.
    /// - Throws: `DeliveryError.Code.invalidSecret`.
    public init(_ text: String) throws(DeliveryError) {
        let prefix = "whsec_"
        guard text.hasPrefix(prefix), let bytes = Base64.decode(text.dropFirst(prefix.count)),
            (24...64).contains(bytes.count)
        else { throw DeliveryError(code: .invalidSecret, subject: "whsec") }
        self.bytes = bytes
    }

    /// The prefix alone: a secret that is logged is none.
    public var description: String { "whsec_***" }

    /// Nothing, so that a dump does not show the bytes either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
