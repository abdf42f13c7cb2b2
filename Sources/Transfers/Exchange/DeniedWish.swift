/// A wish that an exchange does not fulfil, and why.
public struct DeniedWish: Hashable, Sendable {
    /// Why a wish is not fulfilled.
    public enum Reason: Hashable, Sendable {
        /// The place is not vacant, and nobody who holds it takes part.
        case notOffered
        /// The place does not accept the participant: a gate bars them.
        case notAccepted
        /// Those who hold the place keep it, since nothing they want more can be had.
        case kept
        /// Others get the place, by a cycle or a chain.
        case taken(by: [PersonID])
        /// The place stays vacant: the participant's own must not stay open (E35), and nobody comes to follow them.
        case noSuccessor
    }

    /// The place that was wished for.
    public let place: PlaceCode
    /// Why they do not get it.
    public let reason: Reason

    /// A wish that is not fulfilled.
    public init(place: PlaceCode, reason: Reason) {
        self.place = place
        self.reason = reason
    }
}
