public import Transfers

/// A login on record, with the person that it is.
public struct Account: Sendable {
    /// How an account was closed.
    public struct End: Sendable {
        /// The login that closed it.
        public let by: String
        /// When.
        public let at: Instant
        /// Why.
        public let reason: String
    }

    /// Its number.
    public let id: Int64
    /// The role of the database.
    public let login: String
    /// The person's NIP, or the code of an official who has none.
    public let nip: String?
    /// The person's name with titles.
    public let name: String
    /// What for.
    public let roles: Set<AccountRole>
    /// The unit whose people and proposals are seen; nil for the whole house.
    public let unit: String?
    /// Why it was opened.
    public let reason: String
    /// Which login opened it.
    public let openedBy: String
    /// When.
    public let openedAt: Instant
    /// How it was closed; nil while it is open.
    public let end: End?
}
