import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal draft`: picks somebody from the ranking.
    struct Draft: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draft",
            abstract: Phrase.proposalDraftPurpose.text,
            discussion: Phrase.proposalDraftManual.text
        )

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Argument(help: ArgumentHelp(.proposalDraftNipHelp, valueName: "nip"))
        var nip: String

        @Option(
            help: ArgumentHelp(.proposalDraftTmtHelp, valueName: "date"),
            transform: Validation.date
        )
        var tmt: CivilDate?

        @Flag(help: ArgumentHelp(.proposalDraftOwnRequestHelp))
        var ownRequest = false

        @OptionGroup var options: MoveOptions

        func validate() throws {
            if options.ifVersion != nil { throw ValidationError(Phrase.noVersionYet.text) }
        }

        func run() throws {
            try options.run(as: ownRequest ? .employee : .hrOperator) { desk, actor, session in
                try desk.draft(
                    for: NeedID(need),
                    of: try People(session).find(nip: nip),
                    by: actor,
                    effectiveOn: tmt,
                    isOwnRequest: ownRequest
                )
            }
        }
    }
}
