import ArgumentParser
import TransferStore
import Transfers

extension RuleCommand {
    /// `mutasictl rule show`: every row of a version, with value, unit and legal basis.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.ruleShowPurpose.text,
            discussion: Phrase.ruleShowManual.text
        )

        @Argument(help: ArgumentHelp(.ruleVersionHelp, valueName: "version"))
        var version: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            if version != nil, asOf.day != nil { throw ValidationError(Phrase.versionOrDay.text) }
        }

        func run() throws {
            let book = try database.withDomain { session in
                try RuleCommand.book(version, session, on: try asOf.day ?? CivilClock(session).today())
            }
            try RuleReport(book: book).show(format.output)
        }
    }
}
