import ArgumentParser

/// `mutasictl document checklist`: the documents that kinds of transfers ask for.
struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist",
        abstract: Phrase.checklistPurpose.text,
        subcommands: [List.self, History.self, SetRow.self],
        defaultSubcommand: List.self
    )
}
