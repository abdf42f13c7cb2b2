import ArgumentParser
import Transfers

extension NeedCommand {
    /// `mutasictl need return`: it needs mending.
    struct Return: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "return", abstract: Phrase.needReturnPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.needCancelReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.apply(.returned(reason: reason), to: need)
        }
    }
}
