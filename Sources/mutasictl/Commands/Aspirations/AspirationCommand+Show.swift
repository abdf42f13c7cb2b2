import ArgumentParser
import TransferStore
import Transfers

extension AspirationCommand {
    /// `mutasictl aspiration show`: the standing aspirations of one employee.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.aspirationShowPurpose.text
        )

        @Argument(help: ArgumentHelp(.aspirationEmployeeHelp, valueName: "nip"))
        var nip: String

        @Option(
            help: ArgumentHelp(.aspirationShowAsOfHelp, valueName: "date"),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let sheet = try database.withDomain { session in
                let people = People(session)
                let person = try people.find(nip: nip)
                let isOwn = try reader.nip.map { try people.find(nip: $0).id == person.id } ?? false
                // Nobody has a conflict of interest with themselves where it is only about reading their own words.
                if !isOwn { try reader.reading(session)?.require(.aspiration, of: person.id) }
                let standing = try Aspirations(session).standing(of: person.id, on: asOf)
                return try AspirationReport(session, person).sheet(standing, isOwn: isOwn)
            }
            try sheet.show(format.output)
        }
    }
}
