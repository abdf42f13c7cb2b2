import ArgumentParser

/// `mutasictl rule law`: the laws that decrees cite behind Mengingat.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law",
        abstract: Phrase.lawPurpose.text,
        discussion: Phrase.lawManual.text,
        subcommands: [List.self, History.self, SetLaw.self],
        defaultSubcommand: List.self
    )
}
