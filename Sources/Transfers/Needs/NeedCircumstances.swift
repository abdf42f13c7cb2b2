/// What a step of a need depends on besides the need itself.
public struct NeedCircumstances: Hashable, Sendable {
    /// The year of the plan it belongs to.
    public var planYear: Int
    /// Who has written any of it; none of them verifies it.
    public var authors: Set<PersonID>
    /// Another live need that asks for the same vacancy.
    public var rival: NeedCode?
    /// Whether a single post has two holders in the data.
    public var isDoubleFilled: Bool

    /// Circumstances.
    public init(planYear: Int, authors: Set<PersonID>, rival: NeedCode? = nil, isDoubleFilled: Bool = false) {
        self.planYear = planYear
        self.authors = authors
        self.rival = rival
        self.isDoubleFilled = isDoubleFilled
    }

    /// Circumstances of a need that one person wrote.
    public init(planYear: Int, statedBy: PersonID, rival: NeedCode? = nil, isDoubleFilled: Bool = false) {
        self.init(planYear: planYear, authors: [statedBy], rival: rival, isDoubleFilled: isDoubleFilled)
    }
}
