/// What it is worth that a person holds a position, by what depends on both.
public struct Worth: Hashable, Sendable {
    /// The score, in millionths of a point: 0 to 100,000,000.
    public var score: Int32
    /// The competence, in millionths of a point.
    public var competence: Int32
    /// The performance, in millionths of a point.
    public var performance: Int32
    /// The tenure, in millionths of a point.
    public var tenure: Int32

    /// What it is worth.
    public init(score: Int32, competence: Int32 = 0, performance: Int32 = 0, tenure: Int32 = 0) {
        self.score = score
        self.competence = competence
        self.performance = performance
        self.tenure = tenure
    }
}
