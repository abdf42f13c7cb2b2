import Planning

/// A round of transfers as it is gathered, pair by pair: who may be considered for what, and what has to hold besides.
public struct PlanRound: Sendable {
    /// What is kept of somebody who may be considered.
    struct Member: Sendable {
        let person: PersonID
        let post: HeldPost
        let district: DistrictCode?
        let aspirations: [Aspiration]
        let statedAt: Instant?
    }

    /// Somebody who may be considered for a need.
    struct Pair: Sendable {
        let need: Int32
        let member: Int32
        let worth: Worth
        let standing: Standing
    }

    /// The needs as they were last told, in an order of nobody's choosing.
    private(set) var needs: [PlannedNeed] = []
    private var placeOfNeed: [Int64: Int]
    private(set) var members: [Member] = []
    private var placeOfMember: [PersonID: Int32] = [:]
    private(set) var pairs: [Pair] = []
    private let needLots: [Int64: UInt64]
    /// The lots of people: eight bytes of a hash of the period's seed and the person, of which the smaller goes first.
    public var lots: [PersonID: UInt64] = [:]
    /// Who asked to be placed together.
    public var couples: [(PersonID, PersonID)] = []
    /// How many transfers there may be.
    public var quotas: [PlanQuota] = []
    /// What was settled beforehand.
    public var rulings: [PlanRuling] = []
    /// How many may leave a post in a unit before it falls below its minimum (E35); nil where it has none.
    public var mayLeave: @Sendable (HeldPost) -> Int? = { _ in nil }

    /// A round of needs, which are told when everybody was added.
    ///
    /// - Parameter lots: The needs' lots by their numbers.
    public init(lots: [Int64: UInt64]) {
        needLots = lots
        let numbers = lots.keys.sorted { (lots[$0] ?? 0, $0) < (lots[$1] ?? 0, $1) }
        placeOfNeed = Dictionary(numbers.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// Adds somebody who may be considered for a need; a need that is not planned for is passed over.
    public mutating func add(_ candidate: Candidate, _ evaluation: Evaluation, for need: Int64) {
        guard let place = placeOfNeed[need] else { return }
        pairs.append(
            Pair(
                need: Int32(place),
                member: member(candidate),
                worth: Worth(evaluation),
                standing: evaluation.standing
            )
        )
    }

    /// Tells the needs; pairs of those that are not among them are left out.
    public mutating func settle(_ planned: [PlannedNeed]) {
        let order = placeOfNeed
        needs = planned.filter { order[$0.number] != nil }
            .sorted { (order[$0.number] ?? 0) < (order[$1.number] ?? 0) }
        placeOfNeed = Dictionary(needs.enumerated().map { ($1.number, $0) }) { first, _ in first }
        let places = Dictionary(order.map { ($1, placeOfNeed[$0]) }) { first, _ in first }
        pairs = pairs.compactMap { pair in
            guard let place = places[Int(pair.need)] ?? nil else { return nil }
            return Pair(need: Int32(place), member: pair.member, worth: pair.worth, standing: pair.standing)
        }
    }

    private mutating func member(_ candidate: Candidate) -> Int32 {
        if let place = placeOfMember[candidate.id] { return place }
        let place = Int32(members.count)
        placeOfMember[candidate.id] = place
        members.append(
            Member(
                person: candidate.id,
                post: candidate.post,
                district: candidate.district,
                aspirations: candidate.aspirations,
                statedAt: candidate.aspirationsStatedAt
            )
        )
        return place
    }

    /// How many pairs are allowed.
    public var pairCount: Int { pairs.count }

    /// Everybody who was added.
    public var people: [PersonID] { members.map(\.person) }

    /// Where somebody is among the members.
    func place(of person: PersonID) -> Int? { placeOfMember[person].map { Int($0) } }

    /// Where a need is among the needs.
    func place(of need: Int64) -> Int? { placeOfNeed[need] }

    /// The lot of a person in 31 bits: the more, the better, as the smaller lot goes first.
    func lot(of person: PersonID) -> Int32 { Self.lot(lots[person] ?? 0) }

    /// The same of a need.
    func lot(ofNeed number: Int64) -> Int32 { Self.lot(needLots[number] ?? 0) }

    private static func lot(_ drawn: UInt64) -> Int32 { Int32(truncatingIfNeeded: (UInt64.max - drawn) >> 33) }

    /// Which of somebody's wishes a need meets, from 1; nil when none.
    func wish(_ member: Member, _ need: PlannedNeed) -> Int? {
        let target = need.target
        return member.aspirations
            .filter { $0.rank > 0 && $0.isAbout(target.code, in: target.unit, target.district) }
            .map(\.rank).min()
    }
}

extension Worth {
    /// What an evaluation comes to, cut off after a millionth of a point: so rounding to two places is what it is of the exact
    /// value.
    init(_ evaluation: Evaluation) {
        self.init(
            score: evaluation.score?.millionths ?? 0,
            competence: evaluation.components.competence?.millionths ?? 0,
            performance: evaluation.components.performance?.millionths ?? 0,
            tenure: evaluation.tenure.millionths
        )
    }
}

extension Fraction {
    /// Whole millionths, cut off, from 0 to those of a hundred.
    var millionths: Int32 {
        let number = Int128(numerator) * 1_000_000 / Int128(denominator)
        return Int32(clamping: max(0, min(number, 100_000_000)))
    }
}
