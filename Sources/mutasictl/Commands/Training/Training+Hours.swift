import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training hours`: the JP of a year, beside what the law asks for.
    struct Hours: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hours",
            abstract: Phrase.trainingHoursPurpose.text,
            discussion: Phrase.trainingHoursManual.text
        )

        @Argument(help: ArgumentHelp(.trainingListNIPHelp, valueName: "nip"))
        var nip: String?

        @Option(help: ArgumentHelp(.trainingHoursYearHelp, valueName: "year"))
        var year: Int?

        @Option(help: ArgumentHelp(.trainingHoursUnitHelp, valueName: "code"))
        var unit: String?

        @Flag(help: ArgumentHelp(.trainingHoursBelowHelp))
        var below = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            if let year, !(2000...2100).contains(year) {
                throw ValidationError(Phrase.outOfBounds("--year", 2000...2100).text)
            }
        }

        func run() throws {
            try database.withDomain { session in
                let person = try nip.map { try People(session).find(nip: $0).id }
                let year = try year ?? CivilClock(session).today().year
                let all = try TransferStore.Training(session)
                    .yearlyHours(year, of: person, in: unit.map { UnitCode($0) })
                let lacking = all.filter { $0.year.shortfall > 0 }
                try Listing(below ? lacking : all).show(format.output)
                StandardStream.error.say(.belowMinimum(lacking.count, of: all.count, year))
                let nothing = all.count { $0.year.evidence == .none }
                let partial = all.count { $0.year.evidence == .partial }
                if nothing + partial > 0 { StandardStream.error.say(.hoursUnknown(nothing, partial, year)) }
            }
        }
    }
}
