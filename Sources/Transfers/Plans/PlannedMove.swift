/// One transfer of a plan.
public struct PlannedMove: Hashable, Sendable {
    /// The need's number.
    public let need: Int64
    /// Who is to be transferred.
    public let person: PersonID
    /// The post that is left.
    public let from: PostCode
    /// The unit that is left.
    public let origin: UnitCode
    /// The score, in millionths of a point, cut off.
    public let score: Int
    /// Whether training is a condition.
    public let standing: Standing
    /// By how much the next best plan without this pair is worse, in millionths of a point; nil where that is not known.
    public let margin: Int?
    /// Which of the wishes it is, from 1; nil when it is none of them.
    public let wish: Int?
    /// Whose place it takes: the two succeed or fail together.
    public let predecessor: PersonID?
    /// A number that the members of a chain or a swap share, from 1; nil for a transfer that hangs on no other.
    public let chain: Int?
    /// Whether it was settled beforehand.
    public let isFixed: Bool
}
