/// A time in which officials may not be replaced, such as before an election (UU 10/2016 article 71(2)).
public struct Moratorium: Hashable, Sendable {
    /// Its identifier.
    public var id: String
    /// The law or letter it rests on.
    public var basis: String
    /// The agencies it binds; empty for all.
    public var agencies: [AgencyCode]
    /// The first day.
    public var startsOn: CivilDate
    /// The last day.
    public var endsOn: CivilDate
    /// The categories of posts it covers; empty for those of the law: structural ones, and functional ones that lead a unit.
    public var categories: [PostCategory]

    /// A moratorium.
    public init(
        id: String,
        basis: String,
        agencies: [AgencyCode] = [],
        startsOn: CivilDate,
        endsOn: CivilDate,
        categories: [PostCategory] = []
    ) {
        self.id = id
        self.basis = basis
        self.agencies = agencies
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.categories = categories
    }

    /// Whether the moratorium binds an agency on a day.
    public func binds(_ agency: AgencyCode, on day: CivilDate) -> Bool {
        (startsOn...max(startsOn, endsOn)).contains(day) && (agencies.isEmpty || agencies.contains(agency))
    }

    /// Whether the moratorium covers posts of a kind.
    public func covers(_ kind: PostKind, leadsUnit: Bool) -> Bool {
        if kind.isManagerial { return categories.isEmpty || categories.contains(.structural) }
        if leadsUnit, categories.isEmpty || categories.contains(.structuralAndFunctional) { return true }
        return categories.contains(kind.isFunctional ? .functional : .general)
    }
}
