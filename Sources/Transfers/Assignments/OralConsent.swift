/// That a person agreed by word of mouth to be sent, logged until the written dialogue follows.
public struct OralConsent: Hashable, Sendable {
    /// When.
    public var givenAt: Instant
    /// Who heard it.
    public var heardBy: PersonID

    /// A consent.
    public init(at givenAt: Instant, heardBy: PersonID) {
        self.givenAt = givenAt
        self.heardBy = heardBy
    }
}
