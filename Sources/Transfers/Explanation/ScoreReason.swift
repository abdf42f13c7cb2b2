/// One thing that made a component what it is.
public struct ScoreReason: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        case predicate(year: Int, Predicate)
        case discipline(DisciplineCase.Level)
        case competence(Fraction)
        case psychology(Fraction)
        case trackRecord(Fraction)
        case below(Competency, held: Int, required: Int)
        case qualification(EducationStandard.Match)
        case relevantMonths(Int, full: Int)
        case tenure(months: Int)
        case targetFormation(Formation)
        case originFormation(Formation)
        case withoutFormation
        case aspiration
        case location
        case missing(MissingDataPolicy)
    }

    /// What it is.
    public let kind: Kind
    /// What it adds to the component or takes from it; nil when it only tells.
    public let delta: Fraction?
    /// The row it was read from.
    public let record: RecordID?

    init(_ kind: Kind, delta: Fraction? = nil, record: RecordID? = nil) {
        self.kind = kind
        self.delta = delta
        self.record = record
    }
}
