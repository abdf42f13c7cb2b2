import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension NeedCommand {
    /// `mutasictl need cancel`: it is no longer there, such as when the formation was cut.
    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel",
            abstract: Phrase.needCancelPurpose.text,
            discussion: Phrase.needEndManual.text
        )

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.needCancelReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var ending: NeedEndOptions
        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try ending.end(NeedID(need), .cancelled(reason: reason), with: options)
        }
    }
}
