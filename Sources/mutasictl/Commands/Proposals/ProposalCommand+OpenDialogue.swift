import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal open-dialogue`: invites the superior to talk with the employee.
    struct OpenDialogue: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open-dialogue",
            abstract: Phrase.openDialoguePurpose.text,
            discussion: Phrase.openDialogueManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalOpenDialogueLeaderHelp, valueName: "nip")
        )
        var leader: String?

        @Option(
            help: ArgumentHelp(.proposalOpenDialogueInformedOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var informedOn: CivilDate

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                let id = ProposalID(proposal)
                let person =
                    try leader.map { try People(session).find(nip: $0).id }
                    ?? Dialogues(session).superior(of: try Proposals(session).show(id).proposal.person).person
                let event = ProposalEvent.dialogueOpened(leader: person, informedOn: informedOn)
                return try desk.apply(event, to: id, by: actor, expecting: options.ifVersion)
            }
        }
    }
}
