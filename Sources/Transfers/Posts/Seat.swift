/// A post in a unit, as a place that somebody leaves or takes.
public struct Seat: Hashable, Sendable {
    /// The post.
    public let post: PostCode
    /// Its level.
    public let level: PostLevel
    /// The unit it is in.
    public let unit: UnitCode
    /// The agency of the unit.
    public let agency: Agency
    /// Whether it is a functional post that leads a unit, such as a head of a puskesmas.
    public let leadsUnit: Bool
    /// Whether its appointment needs a special approval (Dukcapil, Inspektur, Sekwan, Kasatpol PP, Sekda).
    public let needsSpecialApproval: Bool

    /// A seat.
    public init(
        post: PostCode,
        level: PostLevel,
        unit: UnitCode,
        agency: Agency,
        leadsUnit: Bool = false,
        needsSpecialApproval: Bool = false
    ) {
        self.post = post
        self.level = level
        self.unit = unit
        self.agency = agency
        self.leadsUnit = leadsUnit
        self.needsSpecialApproval = needsSpecialApproval
    }

    /// Whether it is the same post in the same unit, whatever else is on record of it.
    public func isSamePlace(as other: Seat) -> Bool {
        post == other.post && unit == other.unit
    }

    /// Whether one person at most holds it definitively.
    public var hasSingleHolder: Bool {
        level.kind.isManagerial || leadsUnit
    }
}
