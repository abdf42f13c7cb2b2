import ArgumentParser
import Configuration
import Postgres
import Schema
import TransferStore
import Transfers

/// Where the database is, for every command that needs one.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.databaseHelp, valueName: "conninfo"))
    var database: String?

    // Not the group LanguageOptions: a group in a group has the parser check all of it three times more in debug builds.
    @Option(help: ArgumentHelp(.languageHelp, valueName: "id|en"))
    var lang: Language?

    /// The option, else `MUTASI_DATABASE_URL`, else nothing, by which libpq uses its own environment; `MUTASI_POOLER` says
    /// whether a pooler stands before the database, `MUTASI_DATABASE_TRANSPORT` what is asked of a way over a network.
    ///
    /// - Throws: ``Refusal`` for a way on which the server is not verified, `PostgresError` for settings that cannot be.
    func connection(
        environment: ConfigReader = ConfigReader(provider: EnvironmentVariablesProvider())
    ) throws -> ConnectionOptions {
        let configured = environment.string(forKey: "mutasi.database.url", isSecret: true)
        var options = try ConnectionOptions(database ?? configured ?? "", applicationName: "mutasictl")
        options.pooler = try Pooler(configured: environment.string(forKey: "mutasi.pooler"))
        let rule = environment.string(forKey: "mutasi.database.transport").flatMap(TransportRule.init) ?? .verified
        guard rule.allows(options) else { throw Refusal(.configuration, .databaseExposed) }
        return options
    }

    /// Says in the audit on whose behalf a session changes what it changes, and by which invocation.
    ///
    /// - Throws: ``Refusal`` for impossible settings, `PostgresError`.
    func attribute(_ session: Session) throws {
        // A setting of a session would go to others with the pooler's connection; the login is recorded all the same.
        guard try connection().pooler == .none else { return }
        let invocation = String(UInt64.random(in: .min ... .max), radix: 16)
        try AuditLog(session).attributeSession(to: Actor.current, as: "mutasictl:\(invocation)")
    }

    /// Runs a closure on a session whose database has exactly this program's schema.
    ///
    /// - Throws: ``Refusal`` for another schema, and what the closure throws.
    func withSession<Value>(_ body: (Session) throws -> Value) throws -> Value {
        let session = try Session(connection())
        defer { session.close() }
        if let refusal = Refusal(try Migrator(session).status()) { throw refusal }
        try attribute(session)
        do {
            return try body(session)
        } catch let error as PostgresError {
            throw Refusal.explained(error, session)
        }
    }

    /// Runs a closure on a session as ``withSession(_:)`` does, for a command that shows or judges dates of the domain:
    /// a clock that is shifted is told first.
    ///
    /// - Throws: ``Refusal`` for another schema, and what the closure throws.
    func withDomain<Value>(_ body: (Session) throws -> Value) throws -> Value {
        try withSession { session in
            let clock = try CivilClock(session).reading()
            if clock.isShifted {
                StandardStream.error.say(.clockIsShifted(clock))
                ShownClock.tell(clock)
            }
            return try body(session)
        }
    }
}
