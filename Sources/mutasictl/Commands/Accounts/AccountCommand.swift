import ArgumentParser

/// `mutasictl account`: the logins of people, with their roles and units.
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: Phrase.accountPurpose.text,
        discussion: Phrase.accountManual.text,
        subcommands: [List.self, Show.self, Add.self, Close.self]
    )
}
