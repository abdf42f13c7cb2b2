import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// `mutasictl document letterhead`: what stands at the head of a unit's papers.
struct LetterheadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letterhead",
        abstract: Phrase.letterheadPurpose.text
    )

    @Argument(help: ArgumentHelp(.letterheadUnitHelp, valueName: "unit"))
    var unit: String

    @Option(help: ArgumentHelp(.letterheadAddressHelp, valueName: "text"))
    var address: String

    @Option(help: ArgumentHelp(.letterheadContactHelp, valueName: "text"))
    var contact: String?

    @Option(help: ArgumentHelp(.letterheadTownHelp, valueName: "text"))
    var town: String

    @Flag(help: ArgumentHelp(.letterheadPersonnelOfficeHelp))
    var personnelOffice = false

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try database.withDomain { session in
            try session.transaction(isTried: dryRun) {
                try Letterheads(session).set(
                    UnitCode(unit),
                    address: address,
                    contact: contact,
                    town: town,
                    isPersonnelOffice: personnelOffice
                )
            }
        }
        var sheet = Sheet()
        sheet.add(.unit, "unit", .text(unit))
        sheet.add(.letterAddress, "address", .text(address))
        sheet.add(.letterContact, "contact", .text(contact))
        sheet.add(.letterTown, "town", .text(town))
        sheet.add(.isPersonnelOffice, "personnel_office", .flag(personnelOffice))
        try sheet.show(format.output)
        StandardStream.error.say(dryRun ? .nothingWritten : .letterheadSet)
    }
}
