import ArgumentParser
import Transfers

extension NeedCommand {
    /// `mutasictl need reject`: it is no need.
    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reject", abstract: Phrase.needRejectPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.needCancelReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.apply(.rejected(reason: reason), to: need)
        }
    }
}
