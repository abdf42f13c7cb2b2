/// Somebody who ranks above the one who gets a place, wished for it, and did not get it: for those who judge the plan.
public struct PlannedConflict: Hashable, Sendable {
    /// The need's number.
    public let need: Int64
    /// Who was passed over.
    public let passedOver: PersonID
    /// Who got the place.
    public let arrived: PersonID
}
