import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver show`: one waiver.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.waiverShowPurpose.text)

        @Argument(help: ArgumentHelp(.waiverNumberHelp, valueName: "waiver"))
        var waiver: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entry = try database.withDomain { try Waivers($0).show(WaiverID(waiver)) }
            try WaiverReport.sheet(entry).show(format.output)
        }
    }
}
