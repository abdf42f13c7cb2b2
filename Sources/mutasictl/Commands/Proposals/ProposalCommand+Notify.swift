import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal notify`: the decree was handed over, or the employee confirms that they read it.
    struct Notify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "notify",
            abstract: Phrase.proposalNotifyPurpose.text,
            discussion: Phrase.proposalNotifyManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalNotifyReceiptHelp, valueName: "text")
        )
        var receipt: String?

        @Option(
            help: ArgumentHelp(.proposalNotifyOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                let today = try CivilClock(session).today()
                // Whoever reads confirms it as they do; a paper may be brought before it is entered.
                let taken: Receipt = actor.role == .employee ? .readConfirmation(today) : .signedHandOver(on ?? today)
                return try desk.apply(
                    .notified(taken, evidence: receipt ?? ""),
                    to: ProposalID(proposal),
                    by: actor,
                    expecting: options.ifVersion
                )
            }
        }
    }
}
