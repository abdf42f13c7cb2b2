import ArgumentParser

/// `mutasictl clock`: the civil clock, which a demonstration may shift.
struct ClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: Phrase.clockPurpose.text,
        discussion: Phrase.clockManual.text,
        subcommands: [Show.self, Set.self, Advance.self, Reset.self]
    )
}
