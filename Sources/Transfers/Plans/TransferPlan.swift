/// A plan of many transfers at once: a draft for those who decide, never a decision.
public struct TransferPlan: Sendable {
    /// The transfers, by need and person.
    public let moves: [PlannedMove]
    /// What became of each need, in their order.
    public let needs: [PlannedOutcome]
    /// Who was passed over, where people exchange places.
    public let conflicts: [PlannedConflict]
    /// What the scores of all who are placed add up to, less what their own posts lose by holders who leave, in millionths.
    public let total: Int
    /// What no plan exceeds, in millionths of a point; nil where people exchange places by their wishes.
    public let bound: Int?
    /// Whether its time was up before it was done.
    public let isEnded: Bool
    /// How many people may be considered for one of the needs at least.
    public let people: [PersonID]
    /// How many pairs of people and needs are allowed.
    public let pairs: Int
    /// How the wishes of those who stated some are met.
    public let wishes: PlannedWishes
}
