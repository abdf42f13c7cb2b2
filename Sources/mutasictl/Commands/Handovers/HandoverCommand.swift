import ArgumentParser

/// `mutasictl handover`: what employees hand over with the posts they leave (sertijab).
struct HandoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: Phrase.handoverPurpose.text,
        discussion: Phrase.handoverManual.text,
        subcommands: [Show.self, Add.self, Strike.self, Confirm.self]
    )
}
