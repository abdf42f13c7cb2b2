import ArgumentParser
import TransferStore
import Transfers

extension SignalCommand {
    /// `mutasictl signal list`: the signals on which nobody has decided.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.signalListPurpose.text)

        @Option(help: ArgumentHelp("Hanya jenis ini.", "Only this kind.", valueName: "kind"))
        var kind: SignalKind?

        @Flag(help: ArgumentHelp("Termasuk yang sudah ditindaklanjuti.", "Those that are settled, too."))
        var all = false

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 100

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let signals = try database.withDomain {
                try Signals($0).list(kind, includesSettled: all, limit: limit)
            }
            try SignalReport.listing(signals).show(format.output)
            if signals.isEmpty { StandardStream.error.say(.noSignals) }
        }
    }
}
