import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal inaugurate`: the employee took the oath.
    struct Inaugurate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "inaugurate",
            abstract: Phrase.proposalInauguratePurpose.text,
            discussion: Phrase.proposalInaugurateManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalInaugurateInvitedOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var invitedOn: CivilDate

        @Option(
            help: ArgumentHelp(.proposalInaugurateOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.inaugurated(invitedOn: invitedOn, on: on), to: proposal, as: .ppk)
        }
    }
}
