import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// What every command that changes a provisional list shares.
struct CorrectionOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.correctionOptionsNipHelp, valueName: "nip")
    )
    var nip: String

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes a list, or only tries to, and shows what became of it.
    func run(_ change: (ProvisionalLists, PersonID) throws -> StoredProvisionalList) throws {
        let stored = try database.withDomain { session in
            let person = try People(session).find(nip: nip).id
            return try session.transaction(isTried: dryRun) { try change(ProvisionalLists(session), person) }
        }
        try ProvisionalListReport(stored).show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
