package import Postgres
import Schema
import Synchronization

/// A test's database with the roles applied, and logins in their groups; they go with this value.
package final class Logins: Sendable {
    /// The database of the logins.
    package let database: TestDatabase
    private let made = Mutex<[String]>([])

    /// Applies the roles.
    ///
    /// - Parameter database: migrated.
    /// - Throws: `MigrationError`, or `PostgresError`.
    package init(_ database: TestDatabase) throws {
        self.database = database
        try Migrator(database.session()).applyRoles()
    }

    deinit {
        do {
            let session = try database.session()
            for name in made.withLock({ $0 }) {
                // An account has given the right to connect in the owner's name.
                let revocation = "revoke connect on database \(database.name) from \(name)"
                try session.script("set role mutasi_owner; \(revocation); reset role; \(revocation); drop role \(name)")
            }
        } catch {
            print("test logins stay: \(error)")
        }
    }

    /// Makes a login that is a member of groups, and says how to connect as it.
    ///
    /// - Parameter groups: such as `mutasi_operator`.
    /// - Returns: how to connect.
    /// - Throws: `PostgresError`.
    package func login(in groups: String...) throws -> ConnectionOptions {
        database.options.user(try name(in: groups))
    }

    /// Makes a login that is a member of groups.
    ///
    /// - Parameter groups: such as `mutasi_operator`.
    /// - Returns: its name.
    /// - Throws: `PostgresError`.
    package func name(in groups: [String] = []) throws -> String {
        let name = "login_\(UInt64.random(in: 0 ... .max))"
        let session = try database.session()
        try session.script("create role \(name) login")
        made.withLock { $0.append(name) }
        for group in groups { try session.script("grant \(group) to \(name)") }
        // As an account would.
        if !groups.isEmpty { try session.script("grant connect on database \(database.name) to \(name)") }
        return name
    }
}
