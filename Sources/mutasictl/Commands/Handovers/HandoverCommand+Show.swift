import ArgumentParser
import TransferStore

extension HandoverCommand {
    /// `mutasictl handover show`: the list, and who has confirmed it.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.handoverShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let handover = try database.withDomain { try Handovers($0).show(ProposalID(proposal)) }
            try HandoverReport.show(handover, format.output)
        }
    }
}
