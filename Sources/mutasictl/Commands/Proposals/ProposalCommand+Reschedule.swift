import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal reschedule`: another TMT is planned.
    struct Reschedule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reschedule",
            abstract: Phrase.proposalReschedulePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalRescheduleTmtHelp, valueName: "date"),
            transform: Validation.date
        )
        var tmt: CivilDate

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.rescheduled(to: tmt), to: proposal, as: .hrOperator)
        }
    }
}
