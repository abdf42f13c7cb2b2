import ArgumentParser
import TransferStore
import Transfers

extension ClockCommand {
    /// `mutasictl clock set`: the clock shows a later moment from now on.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "set", abstract: Phrase.clockSetPurpose.text)

        @Argument(help: ArgumentHelp(.clockMomentHelp, valueName: "moment"), transform: Validation.moment)
        var moment: Instant

        @OptionGroup var change: ClockChange

        func run() throws {
            try change.make { try $0.shift(to: moment, by: Actor.current, reason: change.reason) }
        }
    }
}
