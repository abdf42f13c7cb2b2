public import Transfers

/// What is asked of a plan.
public struct PlanRequest: Sendable {
    /// How many transfers of a kind it may have, by the unit that they leave or go to with those below it.
    public struct Quota: Hashable, Sendable, Codable {
        /// Which transfers count.
        public enum Kind: String, Sendable, Codable {
            /// All.
            case all = "ALL"
            /// Those from a unit.
            case from = "FROM"
            /// Those to a unit.
            case to = "TO"
        }

        /// Which transfers count.
        public var kind: Kind
        /// The unit; nil for all transfers.
        public var unit: String?
        /// How many there may be.
        public var most: Int

        /// A quota.
        public init(_ kind: Kind, unit: String? = nil, most: Int) {
            self.kind = kind
            self.unit = unit
            self.most = most
        }
    }

    /// How posts are filled.
    public var mode: PlanMode
    /// The needs; empty for all that are open.
    public var needs: [NeedID]
    /// The weights for all of them; each need's own when nil.
    public var profile: WeightProfile.Name?
    /// The day as of which the data are read.
    public var asOf: CivilDate
    /// How many transfers there may be.
    public var quotas: [Quota]
    /// What was settled of single pairs.
    public var rulings: [PlanRuling]
    /// The plan that it varies.
    public var base: PlanID?

    /// A request.
    public init(
        _ mode: PlanMode = .best,
        needs: [NeedID] = [],
        profile: WeightProfile.Name? = nil,
        asOf: CivilDate,
        quotas: [Quota] = [],
        rulings: [PlanRuling] = [],
        base: PlanID? = nil
    ) {
        self.mode = mode
        self.needs = needs
        self.profile = profile
        self.asOf = asOf
        self.quotas = quotas
        self.rulings = rulings
        self.base = base
    }
}
