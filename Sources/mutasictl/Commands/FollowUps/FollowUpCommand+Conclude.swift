import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup conclude`: both sides have answered, or the time to answer is over.
    struct Conclude: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "conclude",
            abstract: Phrase.followUpConcludePurpose.text,
            discussion: Phrase.followUpConcludeManual.text
        )

        @Argument(help: ArgumentHelp(.followUpNumberHelp, valueName: "followup"))
        var followUp: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, _ in
                try desk.concludeFollowUp(FollowUpID(followUp), by: actor, expecting: options.ifVersion)
            }
        }
    }
}
