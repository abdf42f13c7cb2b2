import ArgumentParser
import TransferStore

extension AscertainmentCommand {
    /// `mutasictl ascertainment show`: one of them.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.ascertainmentShowPurpose.text
        )

        @Argument(help: ArgumentHelp(.ascertainmentNumberHelp, valueName: "ascertainment"))
        var ascertainment: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entry = try database.withDomain { try Ascertainments($0).show(AscertainmentID(ascertainment)) }
            try AscertainmentReport.sheet(entry).show(format.output)
        }
    }
}
