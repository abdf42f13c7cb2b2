import ArgumentParser
import TransferStore
import Transfers

extension OfficeCommand {
    /// `mutasictl office list`: who holds which office on a day, or who leads a unit.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.officeListPurpose.text,
            discussion: Phrase.officeListManual.text
        )

        @OptionGroup var asOf: AsOfOptions

        @Flag(help: ArgumentHelp(.officeListAllHelp))
        var all = false

        @Option(
            help: ArgumentHelp(.officeListUnitHelp, valueName: "unit")
        )
        var unit: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard [asOf.day != nil, all, unit != nil].filter({ $0 }).count <= 1 else {
                throw ValidationError(Phrase.officeListChoice.text)
            }
        }

        func run() throws {
            let listing = try database.withDomain { session in
                let offices = Offices(session)
                if let unit { return OfficeReport.heads(try offices.heads(of: UnitCode(unit))) }
                let day = all ? nil : try asOf.day ?? CivilClock(session).today()
                return OfficeReport.listing(try offices.list(on: day))
            }
            try listing.show(format.output)
            if listing.rows.isEmpty { StandardStream.error.say(.noOffices) }
        }
    }
}
