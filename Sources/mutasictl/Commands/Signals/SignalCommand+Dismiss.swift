import ArgumentParser
import TransferStore

extension SignalCommand {
    /// `mutasictl signal dismiss`: nothing is to be done about it.
    struct Dismiss: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dismiss",
            abstract: Phrase.signalDismissPurpose.text,
            discussion: Phrase.signalDismissManual.text
        )

        @Argument(help: ArgumentHelp(.signalNumberHelp, valueName: "signal"))
        var signal: Int64

        @Option(help: ArgumentHelp(.signalDismissReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var acting: PersonOption

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    try Signals(session).dismiss(SignalID(signal), by: try acting.person(session), reason: reason)
                }
            }
            try SignalReport.sheet(stored).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
