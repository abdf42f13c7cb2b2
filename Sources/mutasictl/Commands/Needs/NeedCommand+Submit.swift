import ArgumentParser
import Transfers

extension NeedCommand {
    /// `mutasictl need submit`: the unit hands it in.
    struct Submit: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "submit", abstract: Phrase.needSubmitPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.apply(.submitted, to: need)
        }
    }
}
