public import Transfers

/// What the page of a plan shows: plain values, already in the words of the page's language.
///
/// Nothing in it is markup: every text is escaped where it is written.
public struct PlanPicture: Sendable {
    /// The plan's number.
    public var number: Int64
    /// What the plan is called.
    public var title: String
    /// How it was planned, in words.
    public var modeText: String
    /// The day for which it was evaluated.
    public var asOf: CivilDate
    /// When it was planned.
    public var plannedAt: String
    /// What all its moves are worth together.
    public var totalText: String
    /// How far the best possible plan may lie above it; nil where it is proven to be the best.
    public var gapText: String?
    /// What else a reader has to know, for example that the time was up.
    public var notices: [String] = []
    /// Who goes where.
    public var moves: [Move] = []
    /// The needs that it was to fill.
    public var needs: [Need] = []
    /// The units that lose or gain somebody.
    public var units: [Unit] = []
    /// The aspirations of those who were considered.
    public var wishes = Wishes()
    /// How often the people of each group were chosen.
    public var rates: [Rate] = []
    /// Who was passed over where incumbents exchange.
    public var conflicts: [Conflict] = []

    /// A picture without moves, to which the rest is added.
    ///
    /// - Parameters:
    ///   - number: The plan's number.
    ///   - title: What it is called.
    ///   - modeText: How it was planned, in words.
    ///   - asOf: The day for which it was evaluated.
    ///   - plannedAt: When it was planned.
    ///   - totalText: What all its moves are worth together.
    ///   - gapText: How far the best possible plan may lie above it; nil where it is proven to be the best.
    public init(
        number: Int64,
        title: String,
        modeText: String,
        asOf: CivilDate,
        plannedAt: String,
        totalText: String,
        gapText: String? = nil
    ) {
        self.number = number
        self.title = title
        self.modeText = modeText
        self.asOf = asOf
        self.plannedAt = plannedAt
        self.totalText = totalText
        self.gapText = gapText
    }
}
