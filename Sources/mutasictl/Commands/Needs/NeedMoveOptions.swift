import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What every command that moves a need shares.
struct NeedMoveOptions: ParsableArguments {
    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @Option(help: ArgumentHelp(.versionReadHelp, valueName: "n"))
    var ifVersion: Int?

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes a need, or only tries to, and shows what became of it.
    ///
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(_ change: (Session, PersonID) throws -> RegisteredNeed) throws {
        let need = try database.withDomain { session in
            try session.transaction(isTried: dryRun) {
                try change(session, try People(session).find(nip: acting.nip).id)
            }
        }
        try Sheet(need).show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }

    /// Moves a need by one event.
    func apply(_ event: NeedEvent, to need: Int64) throws {
        try run { session, person in
            try NeedDesk(session).apply(event, to: NeedID(need), by: person, as: acting.role, expecting: ifVersion)
                .need
        }
    }
}
