/// One move of an exchange.
public struct ExchangeMove: Hashable, Sendable {
    /// Who moves.
    public let person: PersonID
    /// The place they leave; nil for who held none.
    public let origin: PlaceCode?
    /// The place they get, which they want more.
    public let target: PlaceCode
    /// Who leaves the seat they take; nil for a vacant one.
    public let predecessor: PersonID?
    /// Who had the seat to give and got a place in return: who holds it, or who stood first for the vacant one.
    public let giver: PersonID
    /// What they wanted even more, the most wanted first.
    public let denied: [DeniedWish]
}
