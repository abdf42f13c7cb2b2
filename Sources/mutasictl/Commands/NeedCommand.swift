import ArgumentParser

/// `mutasictl need`: the register of needs.
struct NeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "need",
        abstract: Phrase.needPurpose.text,
        subcommands: [Add.self, List.self, Show.self]
    )
}
