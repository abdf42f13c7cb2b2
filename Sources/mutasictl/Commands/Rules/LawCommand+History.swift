import ArgumentParser
import TransferStore
import Transfers

extension LawCommand {
    /// `mutasictl rule law history`: all versions of a law.
    struct History: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "history", abstract: Phrase.lawHistoryPurpose.text)

        @Argument(help: ArgumentHelp(.lawCodeHelp, valueName: "code"))
        var code: String

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rows = try database.withDomain { try Laws($0).history(code.uppercased()) }
            guard !rows.isEmpty else { throw LawFault.unknown(code.uppercased()) }
            try LawReport.listing(rows).show(format.output)
        }
    }
}
