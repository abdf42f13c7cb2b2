public import Transfers

/// A plan as it is on record.
public struct StoredPlan: Sendable {
    /// Its head, as lists show it.
    public let summary: PlanSummary
    /// The transfers, those that hang together one after the other.
    public let moves: [Move]
    /// What became of each need.
    public let needs: [Need]
    /// Who was passed over.
    public let conflicts: [Conflict]
    /// Selection rates of groups; nil where they are not for the login to see.
    public let rates: [Rate]?
    /// What was settled beforehand.
    public let rulings: [PlanRuling]

    /// One transfer.
    public struct Move: Sendable {
        /// Who is to be transferred.
        public let person: PersonID
        /// The NIP, as far as the login may read it.
        public let nip: String?
        /// The name with titles.
        public let name: String
        /// The need.
        public let need: NeedID
        /// The post that is left.
        public let fromPost: String
        /// The unit that is left, by its code.
        public let fromUnitCode: String
        /// The unit that is left.
        public let fromUnit: String
        /// The post that is taken.
        public let toPost: String
        /// The unit where it is, by its code.
        public let toUnitCode: String
        /// The unit where it is.
        public let toUnit: String
        /// Whether training is a condition, or a waiver is.
        public let standing: Standing
        /// The score in millionths of a point.
        public let score: Int
        /// By how much the next best plan without the pair is worse, in millionths; nil where that is not known.
        public let margin: Int?
        /// Which of the person's wishes it is.
        public let wish: Int?
        /// Whose place it takes.
        public let predecessor: PersonID?
        /// A number that those who hang together share.
        public let chain: Int?
        /// Whether it was settled beforehand.
        public let isFixed: Bool
    }

    /// One need.
    public struct Need: Sendable {
        /// Its number.
        public let id: NeedID
        /// The post's name.
        public let post: String
        /// The unit's name.
        public let unit: String
        /// The unit's code.
        public let unitCode: String
        /// What became of it.
        public let outcome: PlannedOutcome
    }

    /// Somebody who was passed over.
    public struct Conflict: Sendable {
        /// For which need.
        public let need: NeedID
        /// Who, by name.
        public let passedOver: String
        /// Who got the place, by name.
        public let arrived: String
    }

    /// How many of a group were chosen.
    public struct Rate: Sendable {
        /// By what the group is one.
        public let trait: String
        /// Which group.
        public let group: String
        /// How many of it may be considered.
        public let candidates: Int
        /// How many the plan moves.
        public let chosen: Int
    }

    /// What a unit loses and gains.
    public struct Balance: Sendable {
        /// Its code.
        public let code: String
        /// Its name.
        public let name: String
        /// How many leave it.
        public var loses = 0
        /// How many come to it.
        public var gains = 0
    }

    /// What each unit loses and gains, in the order of their codes.
    public var balance: [Balance] {
        var units: [String: Balance] = [:]
        for move in moves where move.fromUnitCode != move.toUnitCode {
            units[move.fromUnitCode, default: Balance(code: move.fromUnitCode, name: move.fromUnit)].loses += 1
            units[move.toUnitCode, default: Balance(code: move.toUnitCode, name: move.toUnit)].gains += 1
        }
        return units.values.sorted { $0.code < $1.code }
    }
}

extension StoredPlan.Rate {
    /// Whether the group is chosen at less than four fifths of the rate of the one that is chosen most (4.4).
    public func isAlert(among rates: [StoredPlan.Rate]) -> Bool {
        let most = rates.filter { $0.trait == trait }
            .max { $0.chosen * $1.candidates < $1.chosen * $0.candidates }
        guard let most else { return false }
        return chosen * most.candidates * 5 < most.chosen * candidates * 4
    }
}
