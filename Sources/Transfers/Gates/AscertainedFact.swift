/// What a letter says of one employee where a gate has no data to go by, such as that no court process runs.
///
/// A letter in the employee's favour answers a gate that was not examined and nothing else; one against the employee closes
/// its gate whatever the data say. Of several letters the newest counts.
public struct AscertainedFact: Hashable, Sendable {
    /// The gate it answers.
    public var gate: GateCode
    /// Whether the gate's rule is met.
    public var isMet: Bool
    /// The post it was ascertained for; nil for every post.
    public var post: PostCode?
    /// The letter it rests on.
    public var letter: Letter
    /// The last day it holds; nil when it has no end.
    public var validUntil: CivilDate?

    /// A fact.
    public init(
        _ gate: GateCode,
        isMet: Bool,
        post: PostCode? = nil,
        letter: Letter,
        validUntil: CivilDate? = nil
    ) {
        self.gate = gate
        self.isMet = isMet
        self.post = post
        self.letter = letter
        self.validUntil = validUntil
    }

    /// Whether it says something of a post on a day.
    public func holds(on day: CivilDate, for target: PostCode) -> Bool {
        letter.isCitable(on: day) && validUntil.map { day <= $0 } ?? true && (post == nil || post == target)
    }
}

extension [AscertainedFact] {
    /// The fact that counts for a gate: the newest that holds, and of two of one day the one against the employee.
    public func deciding(_ gate: GateCode, on day: CivilDate, for target: PostCode) -> AscertainedFact? {
        filter { $0.gate == gate && $0.holds(on: day, for: target) }
            .max { ($0.letter.date, $0.isMet ? 0 : 1) < ($1.letter.date, $1.isMet ? 0 : 1) }
    }

    /// The gates that the facts answer in the employee's favour.
    public func answered(on day: CivilDate, for target: PostCode) -> Set<GateCode> {
        Set(GateCode.allCases.filter { deciding($0, on: day, for: target)?.isMet ?? false })
    }

    /// The gates that they close.
    public func closed(on day: CivilDate, for target: PostCode) -> [GateCode] {
        GateCode.allCases.filter { deciding($0, on: day, for: target)?.isMet == false }
    }
}
