import ArgumentParser
import TransferStore

extension ClockCommand {
    /// `mutasictl clock advance`: the clock goes forward by a length of time.
    struct Advance: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "advance",
            abstract: Phrase.clockAdvancePurpose.text
        )

        @Argument(help: ArgumentHelp(.clockLengthHelp, valueName: "time"), transform: Validation.duration)
        var length: Duration

        @OptionGroup var change: ClockChange

        func run() throws {
            try change.make { try $0.advance(by: length, by: Actor.current, reason: change.reason) }
        }
    }
}
