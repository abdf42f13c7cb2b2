import ArgumentParser
import TransferStore
import Transfers

extension OfficeCommand {
    /// `mutasictl office end`: ends a term in an office; what was decided in it stays decided.
    struct End: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "end", abstract: Phrase.officeEndPurpose.text)

        @Argument(help: ArgumentHelp(.officeNumberHelp, valueName: "term"))
        var term: Int64

        @Option(
            help: ArgumentHelp(.officeEndOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var entering: EnteringOptions

        func run() throws {
            try entering.run { session, actor in
                [try Offices(session).end(OfficeHolderID(term), on: on, reason: reason, by: actor)]
            }
        }
    }
}
