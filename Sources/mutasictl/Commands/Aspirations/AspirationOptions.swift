import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// Who states or withdraws aspirations, and how the result is shown.
struct AspirationOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.aspirationOptionsActorHelp, valueName: "nip")
    )
    var actor: String

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes the aspirations of an employee, and shows them.
    func run(
        _ nip: String,
        _ change: (_ session: Session, _ person: PersonID, _ actor: PersonID) throws -> StandingAspirations
    ) throws {
        let sheet = try database.withDomain { session in
            let people = People(session)
            let person = try people.find(nip: nip)
            let actor = try people.find(nip: actor).id
            let standing = try session.transaction(isTried: dryRun) { try change(session, person.id, actor) }
            return try AspirationReport(session, person).sheet(standing, isOwn: true)
        }
        try sheet.show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
