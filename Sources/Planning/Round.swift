/// A round of moves: positions, the people who may be moved to them, and what has to hold besides.
///
/// People and positions are known by their places in the lists. Those who fill the lists put them into an order of nobody's
/// choosing: where lots are equal, and where quotas leave something open, it decides.
public struct Round: Sendable {
    /// Seats of one kind that are to be filled.
    public struct Position: Sendable {
        /// How many.
        public var seats: Int
        /// Who holds the only one today, and what it is worth that they stay; nil where the seats are free.
        ///
        /// A holder is not put out: the seat is filled only where they move to another.
        public var holder: (person: Int, worth: Worth)?
        /// Where it is; nil when that is not known.
        public var place: Int?
        /// Its lot.
        public var lot: Int32

        /// Seats.
        public init(seats: Int = 1, holder: (person: Int, worth: Worth)? = nil, place: Int? = nil, lot: Int32 = 0) {
            self.seats = seats
            self.holder = holder
            self.place = place
            self.lot = lot
        }
    }

    /// Somebody who may be moved.
    public struct Person: Sendable {
        /// Where they are today; nil when that is not known.
        public var place: Int?
        /// The more, the earlier they said what they wish for; 0 for those who did not.
        public var statement: Int32
        /// Their lot: the more the better.
        public var lot: Int32

        /// Somebody.
        public init(place: Int? = nil, statement: Int32 = 0, lot: Int32 = 0) {
            self.place = place
            self.statement = statement
            self.lot = lot
        }
    }

    /// A person who may be moved to a position.
    public struct Pair: Sendable {
        /// Where the person may be moved, by its place among the positions.
        public var position: Int32
        /// Who may be, by the place among the people.
        public var person: Int32
        /// What it is worth.
        public var worth: Worth

        /// A pair.
        public init(position: Int, person: Int, worth: Worth) {
            self.position = Int32(position)
            self.person = Int32(person)
            self.worth = worth
        }
    }

    /// People of whom not all may leave, because of what is left behind.
    public struct Origin: Sendable {
        /// Who they are; none of them holds a position of the round.
        public var people: [Int]
        /// How many of them may leave.
        public var mayLeave: Int

        /// An origin.
        public init(people: [Int], mayLeave: Int) {
            self.people = people
            self.mayLeave = mayLeave
        }
    }

    /// How many moves of a kind there may be.
    public struct Quota: Sendable {
        /// The people whose moves count; nil for all.
        public var people: Set<Int>?
        /// The positions to which moves count; nil for all.
        public var positions: Set<Int>?
        /// How many there may be.
        public var most: Int

        /// A quota.
        public init(people: Set<Int>? = nil, positions: Set<Int>? = nil, most: Int) {
            self.people = people
            self.positions = positions
            self.most = most
        }

        func counts(position: Int, person: Int) -> Bool {
            people?.contains(person) ?? true && positions?.contains(position) ?? true
        }
    }

    /// Two who asked to be at the same place: either both stay where they are, or they are at one place afterwards.
    public struct Couple: Sendable {
        /// One of the two.
        public var one: Int
        /// The other.
        public var other: Int

        /// A couple.
        public init(_ one: Int, _ other: Int) {
            self.one = one
            self.other = other
        }
    }

    /// The positions.
    public var positions: [Position]
    /// The people.
    public var people: [Person]
    /// Who may be moved where, by position.
    public private(set) var pairs: [Pair]
    /// Which of the pairs are those of each position.
    let pairsOf: [Range<Int>]
    /// The origins that may be left by some only.
    public var origins: [Origin] = []
    /// How many moves there may be.
    public var quotas: [Quota] = []
    /// Who wants to be together.
    public var couples: [Couple] = []
    /// Pairs that the plan has to have, by their places among ``pairs``.
    public var fixed: Set<Int> = []

    /// A round.
    ///
    /// - Parameters:
    ///   - positions: The positions.
    ///   - people: The people.
    ///   - pairs: Who may be moved where, each pair once, in any order.
    public init(positions: [Position], people: [Person], pairs: [Pair]) {
        precondition(
            pairs.allSatisfy {
                positions.indices.contains(Int($0.position)) && people.indices.contains(Int($0.person))
            },
            "a pair of a person or a position that the round does not have"
        )
        self.positions = positions
        self.people = people
        let sorted = pairs.sorted { ($0.position, $0.person) < ($1.position, $1.person) }
        var ranges: [Range<Int>] = []
        var start = 0
        for position in positions.indices {
            var end = start
            while end < sorted.count, sorted[end].position == Int32(position) { end += 1 }
            ranges.append(start..<end)
            start = end
        }
        self.pairs = sorted
        pairsOf = ranges
    }

    /// Where a pair is among ``pairs``; nil when it is not allowed.
    public func pair(position: Int, person: Int) -> Int? {
        pairsOf[position].first { pairs[$0].person == Int32(person) }
    }

    /// What a pair is worth by a criterion.
    func value(of pair: Pair, by criterion: Criterion) -> Int {
        value(of: pair.worth, person: Int(pair.person), at: Int(pair.position), by: criterion)
    }

    func value(of worth: Worth, person: Int, at position: Int, by criterion: Criterion) -> Int {
        switch criterion {
        case .score: Int(worth.score)
        // Only staying counts, which is told apart where entries are; see RoundMatrix.
        case .rest: 0
        case .competence: Int(worth.competence)
        case .performance: Int(worth.performance)
        case .tenure: Int(worth.tenure)
        case .statement: Int(people[person].statement)
        case .lot: Int(people[person].lot)
        case .draw: Self.mixed(people[person].lot, positions[position].lot)
        }
    }

    /// A number of 31 bits that looks random, of two others (SplitMix64's finalizer, Steele and others 2014).
    private static func mixed(_ one: Int32, _ other: Int32) -> Int {
        var bits = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ (bits >> 31)) >> 33)
    }
}
