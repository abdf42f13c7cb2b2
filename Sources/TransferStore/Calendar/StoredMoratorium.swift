public import Transfers

/// A moratorium as it is on record.
public struct StoredMoratorium: Hashable, Sendable {
    /// Its identifier.
    public var id: String
    /// Whom it binds: the code of an agency, or a name for all.
    public var jurisdiction: String
    /// The law or letter it rests on.
    public var basis: String
    /// The first day.
    public var startsOn: CivilDate
    /// The last day.
    public var endsOn: CivilDate
    /// The categories of posts it covers; empty for those of the law.
    public var categories: [PostCategory]

    /// A moratorium.
    public init(
        id: String,
        jurisdiction: String,
        basis: String,
        startsOn: CivilDate,
        endsOn: CivilDate,
        categories: [PostCategory] = []
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.basis = basis
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.categories = categories
    }
}
