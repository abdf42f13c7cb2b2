public import Transfers

/// What an operator says of an announcement besides what the decree says itself.
public struct AnnouncementRequest: Sendable {
    /// The law the decree rests on, as the public reads it; that of the kinds of transfer where nothing is said.
    public var legalBasis: [String]
    /// The district of units that name none.
    public var district: String?
    /// The session of the inauguration.
    public var session: String?
    /// What the decision does, where it is not what the posts say.
    public var kind: AnnouncedKind?
    /// People whose placement is withheld, each with the PPK's reason.
    public var withheld: [PersonID: String]

    /// A request.
    public init(
        legalBasis: [String] = [],
        district: String? = nil,
        session: String? = nil,
        kind: AnnouncedKind? = nil,
        withheld: [PersonID: String] = [:]
    ) {
        self.legalBasis = legalBasis
        self.district = district
        self.session = session
        self.kind = kind
        self.withheld = withheld
    }
}
