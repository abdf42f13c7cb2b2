/// One figure of a table about many people.
public struct AggregateCell: Hashable, Sendable {
    /// What it is about: a kind, a unit, a district.
    public let label: String
    /// How many people it counts.
    public let people: Int
    /// What is added up over them: days, wishes met, trainings completed; nil where people are only counted.
    public let total: Int?

    /// A figure; a number of people below zero counts as none.
    public init(_ label: String, people: Int, total: Int? = nil) {
        self.label = label
        self.people = max(people, 0)
        self.total = total
    }

    /// The average over the people, or the share of them; nil where nothing was added up.
    public var average: Fraction? {
        guard let total else { return nil }
        return try? Fraction(total, over: people)
    }
}
