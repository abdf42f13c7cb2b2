import ArgumentParser
import TransferStore

extension NeedCommand {
    /// `mutasictl need show`: one need with all that was stated of it.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.needShowPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let registered = try database.withDomain { try Needs($0).show(NeedID(need)) }
            try Sheet(registered).show(format.output)
        }
    }
}
