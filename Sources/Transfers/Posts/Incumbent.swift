/// Who holds the post that is to be filled.
public struct Incumbent: Hashable, Sendable {
    /// The holder.
    public var person: PersonID
    /// The day on which the holder leaves in the same package of transfers, nil when they stay.
    public var leavesOn: CivilDate?

    /// A holder.
    public init(person: PersonID, leavesOn: CivilDate? = nil) {
        self.person = person
        self.leavesOn = leavesOn
    }
}
