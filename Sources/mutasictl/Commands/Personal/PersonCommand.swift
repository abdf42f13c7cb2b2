import ArgumentParser

/// `mutasictl person`: what is kept of a person.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: Phrase.personPurpose.text,
        subcommands: [Export.self]
    )
}
