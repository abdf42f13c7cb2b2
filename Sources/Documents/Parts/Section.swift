/// A part of a sheet: a heading, facts, paragraphs and a table, each of which may be missing.
public struct Section: Hashable, Sendable {
    let heading: String?
    let introduction: String?
    let facts: [Fact]
    let paragraphs: [String]
    let points: [String]
    let grid: Grid?

    /// - Parameters:
    ///   - heading: Its heading.
    ///   - introduction: A paragraph before the facts.
    ///   - facts: Labels and values.
    ///   - points: A numbered list.
    ///   - grid: A table.
    ///   - paragraphs: What follows.
    public init(
        _ heading: String? = nil,
        introduction: String? = nil,
        facts: [Fact] = [],
        points: [String] = [],
        grid: Grid? = nil,
        paragraphs: [String] = []
    ) {
        self.heading = heading
        self.introduction = introduction
        self.facts = facts
        self.points = points
        self.grid = grid
        self.paragraphs = paragraphs
    }
}
