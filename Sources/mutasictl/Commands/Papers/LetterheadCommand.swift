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

    @Argument(help: ArgumentHelp("Kode unit.", "The unit's code.", valueName: "unit"))
    var unit: String

    @Option(help: ArgumentHelp("Alamat dengan kode pos.", "The address with its postal code.", valueName: "text"))
    var address: String

    @Option(help: ArgumentHelp("Telepon, surel, laman.", "Telephone, mail, page.", valueName: "text"))
    var contact: String?

    @Option(help: ArgumentHelp("Kota tempat surat dibuat.", "The town in which papers are issued.", valueName: "text"))
    var town: String

    @Flag(help: ArgumentHelp("Unit pengelola kepegawaian.", "The unit that keeps personnel matters."))
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
