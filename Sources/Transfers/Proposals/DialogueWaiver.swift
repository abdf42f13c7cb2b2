/// Leave to hold the written dialogue later, because the need is urgent.
public struct DialogueWaiver: Hashable, Sendable {
    /// The decree the urgency rests on.
    public var basis: Urgency.Basis
    /// Why the dialogue cannot be waited for.
    public var reason: String
    /// The last day to hold it.
    public var dueOn: CivilDate

    /// A waiver.
    public init(basis: Urgency.Basis, reason: String, dueOn: CivilDate) {
        self.basis = basis
        self.reason = reason
        self.dueOn = dueOn
    }
}
