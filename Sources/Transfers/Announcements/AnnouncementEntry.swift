/// One person's line in an announcement: what the public may read of a transfer, and nothing else.
///
/// There is no place in it for anything that is withheld (UU 14/2008 article 17(h), UU 27/2022): neither NIP nor birth,
/// family, address, rank, predicate, score, discipline, health, wish, dialogue or objection. Texts that carry a number
/// as long as a NIP or NIK, or an e-mail address, are refused.
public struct AnnouncementEntry: Hashable, Sendable {
    /// Name with titles.
    public let name: PersonName
    /// The post and unit left; nil for a first placement.
    public let from: AnnouncedPlace?
    /// The new post and unit.
    public let to: AnnouncedPlace
    /// The district of the new unit.
    public let district: String
    /// TMT.
    public let effectiveOn: CivilDate
    /// The last day of an urgent assignment; nil for a transfer, which has none.
    public let until: CivilDate?
    /// What the decision does.
    public let kind: AnnouncedKind
    /// The session of the inauguration; nil where there is none.
    public let session: String?

    /// An entry.
    ///
    /// - Parameters:
    ///   - name: Name with titles.
    ///   - from: The post and unit left.
    ///   - to: The new post and unit.
    ///   - district: The district of the new unit.
    ///   - effectiveOn: TMT.
    ///   - until: The last day of an urgent assignment.
    ///   - kind: What the decision does.
    ///   - session: The session of the inauguration.
    /// - Throws: ``AnnouncementFault/textMissing`` or ``AnnouncementFault/textRevealing``.
    public init(
        name: PersonName,
        from: AnnouncedPlace?,
        to: AnnouncedPlace,
        district: String,
        effectiveOn: CivilDate,
        until: CivilDate? = nil,
        kind: AnnouncedKind,
        session: String? = nil
    ) throws(AnnouncementFault) {
        let old = from.map { [$0.post, $0.unit] } ?? []
        try PublicText.check([name.name, to.post, to.unit, district] + old)
        try PublicText.check([name.display] + (session.map { [$0] } ?? []))
        self.name = name
        self.from = from
        self.to = to
        self.district = district
        self.effectiveOn = effectiveOn
        self.until = until
        self.kind = kind
        self.session = session
    }

    func write(to json: inout JSONWriter) {
        json.field("name", name.display)
        json.field("old_post", from?.post)
        json.field("old_unit", from?.unit)
        json.field("new_post", to.post)
        json.field("new_unit", to.unit)
        json.field("district", district)
        json.field("effective_on", effectiveOn.description)
        if let until { json.field("until", until.description) }
        json.field("kind", kind.rawValue)
        json.field("inauguration_session", session)
    }
}
