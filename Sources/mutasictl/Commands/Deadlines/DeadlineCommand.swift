import ArgumentParser

/// `mutasictl deadline`: what has to be done by when, and what is overdue.
struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: Phrase.deadlinePurpose.text,
        discussion: Phrase.deadlineManual.text,
        subcommands: [List.self, Recompute.self]
    )
}
