/// That an aspiration is not met, which cannot be said without a written reason.
public struct AspirationRefusal: Hashable, Sendable {
    /// The aspiration.
    public let aspiration: Aspiration
    /// Why it is not met.
    public let reason: String

    /// A refusal.
    ///
    /// - Throws: ``AspirationFault/refusalWithoutReason``.
    public init(of aspiration: Aspiration, because reason: String) throws(AspirationFault) {
        guard !reason.isBlank else { throw .refusalWithoutReason }
        self.aspiration = aspiration
        self.reason = reason
    }
}
