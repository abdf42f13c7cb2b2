/// Who may waive a gate, and on which grounds.
public struct WaiverRule: Hashable, Sendable {
    /// The roles that may.
    public var roles: [OfficeRole]
    /// The grounds on one of which it has to rest; empty where a written reason is enough.
    public var grounds: [WaiverGround]
    /// The law and article, or the practice, it rests on.
    public var basis: String

    /// A rule.
    public init(_ roles: [OfficeRole], grounds: [WaiverGround] = [], basis: String) {
        self.roles = roles
        self.grounds = grounds
        self.basis = basis
    }
}
