/// What was decided on a proposal; only its package decides, see ``Package/deciding(_:by:on:under:)``.
public struct Decision: Hashable, Sendable {
    /// Whether the transfer was granted.
    public let approves: Bool
    /// Who decided.
    public let authority: DecidingAuthority
    /// Why; mandatory when it departs from what the TPK recommended.
    public let reason: String
    /// The letter by which a decision of another authority arrived.
    public let letter: Letter?

    /// A decision.
    public init(approves: Bool, authority: DecidingAuthority, reason: String = "", letter: Letter? = nil) {
        self.approves = approves
        self.authority = authority
        self.reason = reason
        self.letter = letter
    }
}
