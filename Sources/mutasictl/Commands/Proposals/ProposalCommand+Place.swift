import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal place`: the employee started duty (SPMT), said by the receiving head.
    struct Place: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "place",
            abstract: Phrase.proposalPlacePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalPlaceOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate

        @Option(
            help: ArgumentHelp(.proposalPlaceReasonHelp, valueName: "text")
        )
        var reason = ""

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.placed(on: on, lateReason: reason), to: proposal, as: .unitHead)
        }
    }
}
