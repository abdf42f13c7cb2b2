import ArgumentParser
import TransferStore

extension DialogueCommand {
    /// `mutasictl dialogue show`: what was said and answered.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.dialogueShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { try Dialogues($0).latest(of: ProposalID(proposal)) }
            try DialogueReport(stored).show(format.output)
        }
    }
}
