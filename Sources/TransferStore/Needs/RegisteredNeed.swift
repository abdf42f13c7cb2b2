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
    public let state: NeedState
    /// The post's name.
    public let postName: String
    /// The unit's name.
    public let unitName: String
    /// When it was registered.
    public let registeredAt: Instant
    /// Who registered it, as the database knows them.
    public let registeredBy: String
}
