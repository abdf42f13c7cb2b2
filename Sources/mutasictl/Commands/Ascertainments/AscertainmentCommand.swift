import ArgumentParser

/// `mutasictl ascertainment`: what letters say where gates have no data.
struct AscertainmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ascertainment",
        abstract: Phrase.ascertainmentPurpose.text,
        discussion: Phrase.ascertainmentManual.text,
        subcommands: [List.self, Show.self, Add.self, Withdraw.self]
    )
}
