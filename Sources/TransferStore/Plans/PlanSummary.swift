public import Transfers

/// A plan's head.
public struct PlanSummary: Sendable {
    /// Its number.
    public let id: PlanID
    /// How posts are filled.
    public let mode: PlanMode
    /// The plan that it varies.
    public let base: PlanID?
    /// The weights for all needs; nil where each has its own.
    public let profile: WeightProfile.Name?
    /// The rules it was made by.
    public let ruleVersion: String
    /// The day as of which the data were read.
    public let asOf: CivilDate
    /// From which the lots were drawn.
    public let lotSeed: String
    /// How many people may be considered.
    public let people: Int
    /// How many pairs are allowed.
    public let pairs: Int
    /// What the scores add up to, less what is lost where holders leave, in millionths of a point.
    public let total: Int
    /// What no plan exceeds, in the same; nil where people exchange places.
    public let bound: Int?
    /// Whether its time was up before it was done.
    public let isEnded: Bool
    /// How wishes are met.
    public let wishes: PlannedWishes
    /// The package that it was taken over into.
    public let package: PackageID?
    /// When it was made.
    public let plannedAt: Instant
    /// How many needs it is for.
    public let needs: Int
    /// How many people it moves.
    public let moves: Int
    /// The quotas it keeps.
    public let quotas: [PlanRequest.Quota]

    /// How far it may be from the best, in millionths of a point; nil where people exchange places.
    public var gap: Int? { bound.map { max($0 - total, 0) } }
}
