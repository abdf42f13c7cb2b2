/// The post a person holds definitively; an acting post (Plt) is none.
public struct HeldPost: Hashable, Sendable {
    /// The post.
    public var code: PostCode
    /// Its level.
    public var level: PostLevel
    /// The unit it is in.
    public var unit: UnitCode
    /// The agency of the unit.
    public var agency: AgencyCode
    /// Whether it is a functional post that leads a unit, such as a head of a puskesmas.
    public var leadsUnit: Bool
    /// TMT: the day from which it is held, for a JPT that of the inauguration.
    public var since: CivilDate
    /// People needed and people there, with the person; nil when no formation is on record.
    public var formation: Formation?

    /// A post held.
    public init(
        code: PostCode,
        level: PostLevel,
        unit: UnitCode,
        agency: AgencyCode,
        since: CivilDate,
        leadsUnit: Bool = false,
        formation: Formation? = nil
    ) {
        self.code = code
        self.level = level
        self.unit = unit
        self.agency = agency
        self.since = since
        self.leadsUnit = leadsUnit
        self.formation = formation
    }
}
