import ArgumentParser
import TransferStore
import Transfers

extension SignalCommand {
    /// `mutasictl signal list`: the signals on which nobody has decided.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.signalListPurpose.text)

        @Option(help: ArgumentHelp(.signalListKindHelp, valueName: "kind"))
        var kind: SignalKind?

        @Flag(help: ArgumentHelp(.signalListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain {
                try Signals($0).list(kind, includesSettled: all, page.page, on: asOf.day)
            }
            let (signals, next) = page.part(found) { $0.id.number }
            try SignalReport.listing(signals).show(format.output)
            if signals.isEmpty { StandardStream.error.say(.noSignals) }
            page.say(next)
        }
    }
}
