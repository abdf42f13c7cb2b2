import ArgumentParser
import TransferStore

extension SignalCommand {
    /// `mutasictl signal show`: one signal with what it was seen by.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.signalShowPurpose.text)

        @Argument(help: ArgumentHelp(.signalNumberHelp, valueName: "signal"))
        var signal: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { try Signals($0).show(SignalID(signal), at: asOf.end) }
            try asOf.show(format.output) { try SignalReport.sheet(stored).show($0) }
        }
    }
}
