/// A table that may be published: no cell says anything of fewer people than the rules ask for.
///
/// Cells that are too small go together into a rest. Where even that would be too small, the next smallest cell joins
/// it, so that nothing can be found out by subtraction from a sum.
public struct PublicAggregate: Hashable, Sendable {
    /// The cells that are shown, in the order in which they came.
    public let cells: [AggregateCell]
    /// All others together; nil where there are none.
    public let rest: AggregateCell?

    /// The part of a table that may be published.
    ///
    /// - Parameters:
    ///   - cells: The table, with every person in one cell only.
    ///   - minimum: The fewest people a cell may be about, ``RuleCode/aggregateMinimum``.
    public init(_ cells: [AggregateCell], minimum: Int) {
        var shown = cells.enumerated().filter { $0.element.people >= max(minimum, 1) }
        var hidden = cells.filter { (1..<max(minimum, 1)).contains($0.people) }
        while !hidden.isEmpty, Self.sum(hidden.map(\.people)) ?? .max < minimum,
            let smallest = shown.min(by: { ($0.element.people, $0.offset) < ($1.element.people, $1.offset) })
        {
            hidden.append(smallest.element)
            shown.removeAll { $0.offset == smallest.offset }
        }
        self.cells = shown.map(\.element)
        rest = Self.together(hidden, minimum: minimum)
    }

    private static func together(_ cells: [AggregateCell], minimum: Int) -> AggregateCell? {
        guard let people = sum(cells.map(\.people)), people >= max(minimum, 1) else { return nil }
        let totals = cells.compactMap(\.total)
        return AggregateCell("lainnya", people: people, total: totals.count == cells.count ? sum(totals) : nil)
    }

    /// A sum, or nil where it has no room.
    private static func sum(_ numbers: [Int]) -> Int? {
        var sum = 0
        for number in numbers {
            let (next, isOverflow) = sum.addingReportingOverflow(number)
            if isOverflow { return nil }
            sum = next
        }
        return sum
    }
}
