import ArgumentParser
import Postgres
import TransferStore

extension HandoverCommand {
    /// `mutasictl handover strike`: strikes a line out, which stays readable.
    struct Strike: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "strike",
            abstract: Phrase.handoverStrikePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Argument(help: ArgumentHelp(.handoverStrikeLineHelp, valueName: "line"))
        var line: Int

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var acting: HandoverActor
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let handover = try database.withDomain { session in
                let person = try acting.person(session)
                return try session.transaction(isTried: trial.dryRun) {
                    try Handovers(session).strike(line, of: ProposalID(proposal), reason: reason, by: person)
                }
            }
            try HandoverReport.show(handover, format.output)
            trial.conclude()
        }
    }
}
