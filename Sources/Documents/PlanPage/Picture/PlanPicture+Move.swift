extension PlanPicture {
    /// A post within a unit.
    public struct Place: Hashable, Sendable {
        /// The name of the post.
        public var post: String
        /// What tells the unit from all others.
        public var unitCode: String
        /// The name of the unit.
        public var unit: String

        /// A post within a unit.
        public init(post: String, unitCode: String, unit: String) {
            self.post = post
            self.unitCode = unitCode
            self.unit = unit
        }
    }

    /// One person who goes from one post to another.
    public struct Move: Sendable {
        /// The person's name.
        public var name: String
        /// The person's number, whole or masked as whoever looks may see it.
        public var nip: String
        /// Where the person leaves.
        public var from: Place
        /// Where the person arrives.
        public var to: Place
        /// What the pair is worth.
        public var scoreText: String
        /// How much is lost by the best plan without this pair; nil where it was not computed.
        public var marginText: String?
        /// Which of the person's wishes is met, 1 being the first; nil where none is.
        public var wish: Int?
        /// Whether the move hangs on a condition that is still open.
        public var isConditional = false
        /// Whether the pair was fixed before the plan was made.
        public var isFixed = false
        /// The number of the chain or cycle to which the move belongs.
        public var chain: Int?
        /// The move, by its index, that leaves the post at which this one arrives.
        public var predecessor: Int?
        /// Why this person: one line each.
        public var reasons: [String] = []

        /// A move that belongs to no chain, to which the rest is added.
        public init(_ name: String, nip: String, from: Place, to: Place, scoreText: String) {
            self.name = name
            self.nip = nip
            self.from = from
            self.to = to
            self.scoreText = scoreText
        }
    }
}
