public import Transfers

/// An account that is to be opened.
public struct NewAccount: Sendable {
    /// The role of the database by which the person logs in; it is made where there is none.
    public var login: String
    /// Who it is.
    public var person: PersonID
    /// What for.
    public var roles: Set<AccountRole>
    /// Whose people and proposals are seen, those of the units below, too; nil for the whole house.
    public var unit: UnitCode?
    /// On whose word, or why.
    public var reason: String

    /// An account.
    public init(login: String, person: PersonID, roles: Set<AccountRole>, unit: UnitCode?, reason: String) {
        self.login = login
        self.person = person
        self.roles = roles
        self.unit = unit
        self.reason = reason
    }
}
