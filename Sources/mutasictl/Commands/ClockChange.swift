import ArgumentParser
import TransferStore

/// A change of the civil clock, and what it shows then.
///
/// It has to say why: whoever finds the clock shifted wants to know.
struct ClockChange: ParsableArguments {
    @Option(help: ArgumentHelp(.clockReasonHelp, valueName: "text"))
    var reason: String

    @OptionGroup var trial: TrialOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// - Throws: `ClockFault` when the clock is not changed, and what a session throws.
    func make(_ body: (CivilClock) throws -> Void) throws {
        let reading = try database.withSession { session in
            let clock = CivilClock(session)
            return try trial.attempt(session) {
                try body(clock)
                return try clock.reading()
            }
        }
        try Sheet(reading).show(format.output)
        trial.conclude()
    }
}
