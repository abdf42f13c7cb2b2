import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// What the commands share that record something which a person has done or found out.
struct RecordOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp(.writerHelp, valueName: "nip"))
    var nip: String

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Records something, or only tries to.
    ///
    /// - Parameter body: does it, in a transaction, for the person who acts.
    /// - Returns: what the closure returns.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func record<Value>(_ body: (Session, PersonID) throws -> Value) throws -> Value {
        let value = try database.withDomain { session in
            let person = try People(session).find(nip: nip).id
            return try session.transaction(isTried: dryRun) { try body(session, person) }
        }
        if dryRun { StandardStream.error.say(.nothingWritten) }
        return value
    }
}
