import ArgumentParser
import Transfers

extension NeedCommand {
    /// `mutasictl need verify`: a second person has checked it.
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "verify", abstract: Phrase.needVerifyPurpose.text)

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.apply(.verified, to: need)
        }
    }
}
