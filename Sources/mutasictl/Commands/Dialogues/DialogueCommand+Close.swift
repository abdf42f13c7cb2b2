import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue close`: the proposal takes over what came of the dialogue.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close",
            abstract: Phrase.dialogueClosePurpose.text,
            discussion: Phrase.dialogueCloseManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.run(as: .superior) { desk, actor, _ in
                try desk.closeDialogue(of: ProposalID(proposal), by: actor, expecting: options.ifVersion)
            }
        }
    }
}
