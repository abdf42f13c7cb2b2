public import Transfers

/// A need as it is on record.
public struct RegisteredNeed: Sendable {
    /// Its number.
    public let id: NeedID
    /// The agency's own number, where it has one.
    public let code: String?
    /// What was stated.
    public let need: Need
    /// How far it has come.
    public internal(set) var state: NeedState
    /// The post's name.
    public let postName: String
    /// The unit's name.
    public let unitName: String
    /// The year of the plan it belongs to.
    public let planYear: Int
    /// How many people were placed for it.
    public internal(set) var placed: Int
    /// Who stated it, with titles; nil for a need that was decided elsewhere and taken over.
    public let statedBy: String?
    /// Who verified it, with titles.
    public internal(set) var verifiedBy: String?
    /// The number of its last event.
    public internal(set) var version: Int
    /// When it was registered.
    public let registeredAt: Instant
    /// Who registered it, as the database knows them.
    public let registeredBy: String
}
