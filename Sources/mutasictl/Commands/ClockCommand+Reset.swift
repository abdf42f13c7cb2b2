import ArgumentParser
import TransferStore

extension ClockCommand {
    /// `mutasictl clock reset`: the clock shows real time again.
    struct Reset: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reset", abstract: Phrase.clockResetPurpose.text)

        @OptionGroup var change: ClockChange

        func run() throws {
            try change.make { clock in
                let wasShifted = try clock.reset(by: Actor.current, reason: change.reason)
                if !wasShifted { StandardStream.error.say(.clockWasReal) }
            }
        }
    }
}
