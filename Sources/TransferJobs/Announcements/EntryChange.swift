public import Transfers

/// What is different in the line that takes the place of a struck one; what is nil stays as it was.
public struct EntryChange: Hashable, Sendable {
    /// Name with titles.
    public var name: String?
    /// The new post's name.
    public var post: String?
    /// The new unit's name.
    public var unit: String?
    /// The district of the new unit.
    public var district: String?
    /// TMT.
    public var effectiveOn: CivilDate?
    /// The last day of an urgent assignment.
    public var until: CivilDate?
    /// What the decision does.
    public var kind: AnnouncedKind?
    /// The session of the inauguration.
    public var session: String?

    /// A change of nothing yet.
    public init() {}

    /// The line with the change in it.
    ///
    /// - Throws: An `AnnouncementFault` when a text may not be published.
    func applied(to entry: AnnouncementEntry) throws(AnnouncementFault) -> AnnouncementEntry {
        try AnnouncementEntry(
            name: name.map { PersonName(name: $0) } ?? entry.name,
            from: entry.from,
            to: AnnouncedPlace(post: post ?? entry.to.post, unit: unit ?? entry.to.unit),
            district: district ?? entry.district,
            effectiveOn: effectiveOn ?? entry.effectiveOn,
            until: until ?? entry.until,
            kind: kind ?? entry.kind,
            session: session ?? entry.session
        )
    }
}
