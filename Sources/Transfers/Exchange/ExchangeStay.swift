/// A participant who stays, and why.
public struct ExchangeStay: Hashable, Sendable {
    /// Who stays.
    public let person: PersonID
    /// The place they keep; nil for who held none.
    public let place: PlaceCode?
    /// Why each of their wishes is not fulfilled, the most wanted first.
    public let denied: [DeniedWish]

    /// Whether none of the places that are in the exchange accepts them: no other wishes of anybody would help.
    public var isAcceptedNowhere: Bool {
        denied.allSatisfy { $0.reason == .notAccepted || $0.reason == .notOffered }
    }
}
