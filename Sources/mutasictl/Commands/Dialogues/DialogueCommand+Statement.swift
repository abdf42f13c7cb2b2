import ArgumentParser
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue statement`: what the employee adds in their own words.
    struct Statement: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "statement",
            abstract: Phrase.dialogueStatementPurpose.text
        )

        @OptionGroup var options: DialogueOptions

        @Argument(help: ArgumentHelp(.dialogueStatementWordsHelp, valueName: "text"))
        var words: String

        func run() throws {
            try options.run { dialogue, person, now, _ in try dialogue.state(words, by: person, at: now) }
        }
    }
}
