import ArgumentParser

/// `mutasictl dialogue`: the talk between superior and employee.
struct DialogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dialogue",
        abstract: Phrase.dialoguePurpose.text,
        discussion: Phrase.dialogueManual.text,
        subcommands: [
            List.self, Show.self, Record.self, Statement.self, Answer.self, Confirm.self, Close.self, Waive.self,
        ]
    )
}
