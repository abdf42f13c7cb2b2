import ArgumentParser
import Transfers

extension NeedCommand {
    /// `mutasictl need open`: candidates may be evaluated.
    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "open", abstract: Phrase.needOpenPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.apply(.opened, to: need)
        }
    }
}
