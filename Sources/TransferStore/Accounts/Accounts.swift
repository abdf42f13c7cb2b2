public import Postgres
import Transfers

/// The logins of people: who each is, with which roles and in which unit.
public struct Accounts {
    private let session: Session

    /// The accounts through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The accounts on record, by login.
    ///
    /// - Parameter closed: Those that are closed, too.
    /// - Returns: The accounts.
    /// - Throws: `PostgresError`.
    public func list(closed: Bool = false) throws -> [Account] {
        try session.query(closed ? AccountSQL.all : AccountSQL.open).map { try Account($0) }
    }

    /// The account of a login, the open one where there is one.
    ///
    /// - Throws: ``AccountFault/unknown(_:)``, `PostgresError`.
    public func show(_ login: String) throws -> Account {
        guard let row = try session.query(AccountSQL.one(login)).first else { throw AccountFault.unknown(login) }
        return try Account(row)
    }

    /// Opens an account: the login is made where there is none, and becomes a member of its groups.
    ///
    /// How the login proves who it is, by a password or otherwise, is for the server's administrator to settle.
    ///
    /// - Returns: The account on record.
    /// - Throws: ``AccountFault``, `PostgresError`.
    public func open(_ account: NewAccount) throws -> Account {
        guard Self.isFit(account.login) else { throw AccountFault.unfitLogin(account.login) }
        guard !account.roles.contains(.audits) || account.roles.count == 1 else { throw AccountFault.auditorAlone }
        try change(account.login) {
            let groups = account.roles.map(\.group).sorted()
            guard let row = try session.query(AccountSQL.roles(account.login, groups)).first else { return }
            let (isThere, known) = try row.decode(Bool.self, [String].self)
            let missing = groups.filter { !known.contains($0) }
            guard missing.isEmpty else { throw AccountFault.rolesMissing(missing) }
            try session.execute(AccountSQL.add(account))
            if !isThere { try session.execute(AccountSQL.make(account.login)) }
            for group in groups { try session.execute(AccountSQL.grant(group, to: account.login)) }
            try asOwner { try session.execute(AccountSQL.letIn(account.login, to: $0)) }
        }
        return try show(account.login)
    }

    /// Closes the account of a login, which is a member of no group then; the role itself stays, as the record names it.
    ///
    /// - Returns: The account on record.
    /// - Throws: ``AccountFault``, `PostgresError`.
    public func close(_ login: String, reason: String) throws -> Account {
        let account = try show(login)
        guard account.end == nil else { throw AccountFault.unknown(login) }
        try change(login) {
            try session.execute(AccountSQL.close(login, reason))
            for role in account.roles { try session.execute(AccountSQL.revoke(role.group, from: login)) }
            try asOwner { try session.execute(AccountSQL.keepOut(login, of: $0)) }
        }
        return try show(login)
    }

    /// Gives or takes the right to connect in the owner's name: what one administrator gave another could not take.
    private func asOwner(_ body: (String) throws -> Void) throws {
        let database = try session.query(AccountSQL.database)[0].decode(at: 0, as: String.self)
        try session.execute(AccountSQL.becomeOwner)
        try body(database)
        try session.execute(AccountSQL.becomeOneself)
    }

    private func change(_ login: String, _ body: () throws -> Void) throws {
        try Proposals(session).requireTransaction()
        do {
            try body()
        } catch let error as PostgresError {
            switch (error.constraint, error.sqlState) {
            case ("account_login", _): throw AccountFault.loginTaken(login)
            case ("login_of_one_person", _): throw AccountFault.loginOfAnother(login)
            case ("account_person", _): throw AccountFault.personTaken
            case (_, .insufficientPrivilege?): throw AccountFault.notPermitted
            default: throw error
            }
        }
    }

    private static func isFit(_ login: String) -> Bool {
        (1...63).contains(login.utf8.count) && !login.hasPrefix("pg_") && !login.hasPrefix("mutasi_")
            && login.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 46 || $0 == 95 }
    }
}

extension Account {
    /// Reads a row of ``AccountSQL``.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        login = try row.decode(at: 1)
        nip = try row.decode(at: 2)
        name = try row.decode(at: 3)
        roles = Set(try row.decode(at: 4, as: [String].self).map { try StoredJSON.word(AccountRole.self, $0) })
        unit = try row.decode(at: 5)
        reason = try row.decode(at: 6)
        openedBy = try row.decode(at: 7)
        openedAt = try row.decode(at: 8)
        let by = try row.decode(at: 9, as: String?.self)
        let at = try row.decode(at: 10, as: Instant?.self)
        let why = try row.decode(at: 11, as: String?.self)
        end = by.flatMap { by in at.flatMap { at in why.map { End(by: by, at: at, reason: $0) } } }
    }
}
