/// How many transfers of a kind a plan may have.
public struct PlanQuota: Hashable, Sendable {
    /// Which transfers count.
    public enum Kind: Hashable, Sendable {
        /// All.
        case all
        /// Those from units.
        case from(Set<UnitCode>)
        /// Those to units.
        case to(Set<UnitCode>)
    }

    /// Which transfers count.
    public let kind: Kind
    /// How many there may be.
    public let most: Int

    /// A quota.
    public init(_ kind: Kind, most: Int) {
        self.kind = kind
        self.most = most
    }
}
