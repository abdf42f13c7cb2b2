/// A need in a round of transfers.
public struct PlannedNeed: Sendable {
    /// Its number.
    public let number: Int64
    /// How many people are still wanted.
    public let people: Int
    /// The post that is to be filled.
    public let target: TargetPost
    /// Who holds it, where one person holds it and would leave it in the same package; nil where it is free.
    public let holder: (person: PersonID, worth: Fraction)?

    /// A need.
    public init(number: Int64, people: Int, target: TargetPost, holder: (person: PersonID, worth: Fraction)? = nil) {
        self.number = number
        self.people = people
        self.target = target
        self.holder = holder
    }

    /// How many may be placed: of a post with a formation no more than it has room for, unless holders are to leave.
    var seats: Int {
        guard holder == nil, !target.level.kind.isManagerial, let formation = target.formation else { return people }
        return min(people, max(formation.room, 0))
    }
}
