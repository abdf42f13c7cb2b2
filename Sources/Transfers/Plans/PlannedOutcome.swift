/// What became of one need in a plan.
public struct PlannedOutcome: Hashable, Sendable {
    /// Why a need was not filled, or not wholly.
    public enum Shortfall: String, Sendable, CaseIterable {
        /// The gates leave nobody.
        case nobodyAllowed = "NOBODY_ALLOWED"
        /// There is no room in the formation for as many.
        case formation = "FORMATION"
        /// Whoever may be considered is better placed elsewhere.
        case placedElsewhere = "PLACED_ELSEWHERE"
        /// The holder stays: nothing better was found for them, or for the post.
        case holderStays = "HOLDER_STAYS"
        /// Those left are held back by a minimum, a quota, a couple or what was settled beforehand.
        case heldBack = "HELD_BACK"
        /// Nobody who may be considered wishes for it.
        case notWished = "NOT_WISHED"
        /// It could not be evaluated: it is closed, or its post's standard or the rules are incomplete.
        case notEvaluated = "NOT_EVALUATED"
        /// The time was up.
        case timeUp = "TIME_UP"
    }

    /// The need's number.
    public let need: Int64
    /// How many people are wanted.
    public let people: Int
    /// How many the plan places.
    public let placed: Int
    /// How many people may be considered.
    public let candidates: Int
    /// Why no more are placed; nil when all are.
    public let shortfall: Shortfall?

    /// What became of a need.
    public init(need: Int64, people: Int, placed: Int, candidates: Int, shortfall: Shortfall?) {
        self.need = need
        self.people = people
        self.placed = placed
        self.candidates = candidates
        self.shortfall = shortfall
    }
}
