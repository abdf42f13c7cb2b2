/// Somebody who takes part in an exchange of their own will, with what they hold and what they would rather have.
public struct ExchangeParticipant: Hashable, Sendable {
    /// Who it is.
    public var person: PersonID
    /// The place they hold and keep unless they get a better one; nil for who holds none.
    public var place: PlaceCode?
    /// The places that they want more than their own, the most wanted first; a place that is not here is never given to them.
    public var wishes: [PlaceCode]

    /// A participant.
    public init(person: PersonID, holding place: PlaceCode?, wishes: [PlaceCode]) {
        self.person = person
        self.place = place
        self.wishes = wishes
    }
}
