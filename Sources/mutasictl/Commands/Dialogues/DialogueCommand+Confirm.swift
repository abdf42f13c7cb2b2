import ArgumentParser
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue confirm`: the one who leads, or the employee, confirms the notes that hold.
    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm",
            abstract: Phrase.dialogueConfirmPurpose.text
        )

        @Option(help: ArgumentHelp(.dialogueConfirmSessionHelp, valueName: "n"))
        var session = 1

        @Option(help: ArgumentHelp(.dialogueConfirmVersionHelp, valueName: "n"))
        var version: Int

        @OptionGroup var options: DialogueOptions

        func run() throws {
            try options.run { dialogue, person, now, _ in
                try dialogue.confirm(session: session - 1, version: version, by: person, at: now)
            }
        }
    }
}
