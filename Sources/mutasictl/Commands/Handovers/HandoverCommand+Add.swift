import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension HandoverCommand {
    /// `mutasictl handover add`: writes one line.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.handoverAddPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Argument(help: ArgumentHelp("DOKUMEN, ASET atau PEKERJAAN.", "DOKUMEN, ASET or PEKERJAAN.", valueName: "kind"))
        var kind: HandoverKind

        @Argument(help: ArgumentHelp("Apa yang diserahkan.", "What is handed over.", valueName: "text"))
        var description: String

        @Option(
            help: ArgumentHelp(
                "Jumlah, keadaan, tempat; untuk pekerjaan, sampai di mana.",
                "How many, in which condition, where; for work, how far it has come.",
                valueName: "text"
            )
        )
        var detail: String?

        @Option(
            help: ArgumentHelp("Batas waktu pekerjaan.", "The day by which work is due.", valueName: "date"),
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
