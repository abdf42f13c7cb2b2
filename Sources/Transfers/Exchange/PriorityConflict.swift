/// Somebody who stands before the one who gets a place, wanted it, and got neither it nor anything they wanted more.
///
/// An exchange of places cannot do without: whoever holds a place gives it for another one only, and who ranks highest may
/// have none to give that is wanted. It is told to the team (TPK), which may still decide otherwise.
public struct PriorityConflict: Hashable, Sendable {
    /// The place.
    public let place: PlaceCode
    /// Who stands before the one who gets it.
    public let passedOver: PersonID
    /// The place that the one passed over has when all is done; nil for none.
    public let has: PlaceCode?
    /// Who gets it.
    public let arrived: PersonID
    /// Who had it to give: who holds it, or who stood first for the vacant one.
    public let giver: PersonID
    /// Whether the giver would have wanted, and could have had, what the one passed over held.
    public let holdsWhatGiverWanted: Bool
}
