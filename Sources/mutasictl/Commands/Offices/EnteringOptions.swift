import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// What every command that changes the register of offices shares.
struct EnteringOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.enteringOptionsActorHelp, valueName: "nip")
    )
    var actor: String

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes the register, or only tries to, and shows the terms as they are then.
    func run(_ change: (Session, PersonID) throws -> [RegisteredAppointment]) throws {
        let terms = try database.withDomain { session in
            let person = try People(session).find(nip: actor).id
            return try session.transaction(isTried: dryRun) { try change(session, person) }
        }
        if terms.count == 1 {
            try OfficeReport.sheet(terms[0]).show(format.output)
        } else {
            try OfficeReport.listing(terms).show(format.output)
        }
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
