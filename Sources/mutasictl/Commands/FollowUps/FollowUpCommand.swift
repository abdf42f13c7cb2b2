import ArgumentParser

/// `mutasictl followup`: transfers looked back upon after three, six and twelve months.
struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract: Phrase.followUpPurpose.text,
        discussion: Phrase.followUpManual.text,
        subcommands: [List.self, Show.self, Answer.self, Conclude.self]
    )
}
