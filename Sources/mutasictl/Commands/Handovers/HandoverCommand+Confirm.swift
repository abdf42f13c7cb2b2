import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension HandoverCommand {
    /// `mutasictl handover confirm`: confirms the list for one side; the second confirmation has its record written.
    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm",
            abstract: Phrase.handoverConfirmPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.handoverConfirmSideHelp, valueName: "side")
        )
        var side: HandoverSide

        @OptionGroup var acting: HandoverActor
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let handover = try database.withDomain { session in
                let person = try acting.person(session)
                return try session.transaction(isTried: trial.dryRun) {
                    try HandoverDesk(session).confirm(ProposalID(proposal), side, by: person)
                }
            }
            try HandoverReport.show(handover, format.output)
            trial.conclude()
        }
    }
}
