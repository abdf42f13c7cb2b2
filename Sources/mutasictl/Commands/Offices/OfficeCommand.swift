import ArgumentParser

/// `mutasictl office`: who holds the offices that decide on transfers.
struct OfficeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "office",
        abstract: Phrase.officePurpose.text,
        discussion: Phrase.officeManual.text,
        subcommands: [List.self, Show.self, Appoint.self, End.self]
    )
}
