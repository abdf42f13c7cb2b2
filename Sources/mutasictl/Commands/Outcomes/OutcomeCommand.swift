import ArgumentParser

/// `mutasictl outcome`: what transfers brought the receiving units, as far as figures can tell.
struct OutcomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome",
        abstract: Phrase.outcomePurpose.text,
        discussion: Phrase.outcomeManual.text,
        subcommands: [List.self, Show.self, Measure.self, Mark.self]
    )
}
