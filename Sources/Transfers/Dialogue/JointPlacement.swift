/// The wish of two spouses, both employees, to be placed in the same district; only the employee enters it.
public struct JointPlacement: Hashable, Sendable {
    /// The spouse.
    public var spouse: PersonID
    /// Who entered the wish.
    public var enteredBy: PersonID

    /// A wish.
    public init(with spouse: PersonID, enteredBy: PersonID) {
        self.spouse = spouse
        self.enteredBy = enteredBy
    }
}
