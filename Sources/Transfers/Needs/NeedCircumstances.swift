/// What a step of a need depends on besides the need itself.
public struct NeedCircumstances: Hashable, Sendable {
    /// The year of the plan it belongs to.
    public var planYear: Int
    /// Who stated it.
    public var statedBy: PersonID
    /// Another live need that asks for the same vacancy.
    public var rival: NeedCode?
    /// Whether a single post has two holders in the data.
    public var isDoubleFilled: Bool

    /// Circumstances.
    public init(planYear: Int, statedBy: PersonID, rival: NeedCode? = nil, isDoubleFilled: Bool = false) {
        self.planYear = planYear
        self.statedBy = statedBy
        self.rival = rival
        self.isDoubleFilled = isDoubleFilled
    }
}
