import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver show`: one waiver.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.waiverShowPurpose.text)

        @Argument(help: ArgumentHelp(.waiverNumberHelp, valueName: "waiver"))
        var waiver: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entry = try database.withDomain { try Waivers($0).show(WaiverID(waiver), at: asOf.end) }
            try asOf.show(format.output) { try WaiverReport.sheet(entry).show($0) }
        }
    }
}
