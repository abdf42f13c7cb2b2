import ArgumentParser
import TransferStore

extension ClockCommand {
    /// `mutasictl clock show`: what the clock shows, and what real time is.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.clockShowPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let reading = try database.withSession { try CivilClock($0).reading() }
            try Sheet(reading).show(format.output)
        }
    }
}
