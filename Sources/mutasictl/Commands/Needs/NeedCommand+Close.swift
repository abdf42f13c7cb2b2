import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension NeedCommand {
    /// `mutasictl need close`: it is done; a reason says why people are missing.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close",
            abstract: Phrase.needClosePurpose.text,
            discussion: Phrase.needEndManual.text
        )

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(
            help: ArgumentHelp(.needCloseReasonHelp, valueName: "text")
        )
        var reason = ""

        @OptionGroup var ending: NeedEndOptions
        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try ending.end(NeedID(need), .closed(reason: reason), with: options)
        }
    }
}
