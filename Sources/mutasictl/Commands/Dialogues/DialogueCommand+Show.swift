import ArgumentParser
import TransferStore
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue show`: what was said and answered.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.dialogueShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { session in
                let stored = try Dialogues(session).latest(of: ProposalID(proposal), at: asOf.end)
                try reader.reading(session)?.require(.dialogue, of: stored.dialogue.employee)
                return asOf.end == nil ? try DialogueReport(stored, session) : DialogueReport(stored)
            }
            try asOf.show(format.output, untold: asOf.end == nil ? [] : [.wishes]) { try report.show($0) }
        }
    }
}
