import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension HandoverCommand {
    /// `mutasictl handover add`: writes one line.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: Phrase.handoverAddPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Argument(help: ArgumentHelp(.handoverAddKindHelp, valueName: "kind"))
        var kind: HandoverKind

        @Argument(help: ArgumentHelp(.handoverAddDescriptionHelp, valueName: "text"))
        var description: String

        @Option(
            help: ArgumentHelp(.handoverAddDetailHelp, valueName: "text")
        )
        var detail: String?

        @Option(
            help: ArgumentHelp(.handoverAddDueHelp, valueName: "date"),
            transform: Validation.date
        )
        var due: CivilDate?

        @OptionGroup var acting: HandoverActor
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let item = HandoverItem(kind, description, detail: detail, dueOn: due)
            let handover = try database.withDomain { session in
                let person = try acting.person(session)
                return try session.transaction(isTried: trial.dryRun) {
                    try Handovers(session).add(item, to: ProposalID(proposal), by: person)
                }
            }
            try HandoverReport.show(handover, format.output)
            trial.conclude()
        }
    }
}
