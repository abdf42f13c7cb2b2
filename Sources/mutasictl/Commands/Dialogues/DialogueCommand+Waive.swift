import ArgumentParser
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue waive`: an urgent need puts the dialogue off.
    struct Waive: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "waive",
            abstract: Phrase.dialogueWaivePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.dialogueWaiveBasisNumberHelp, valueName: "number"))
        var basisNumber: String

        @Option(
            help: ArgumentHelp(.dialogueWaiveBasisDateHelp, valueName: "date"),
            transform: Validation.date
        )
        var basisDate: CivilDate

        @Option(
            help: ArgumentHelp(.dialogueWaiveDueOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var dueOn: CivilDate

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            let basis = Urgency.Basis(decreeNumber: basisNumber, decreeDate: basisDate)
            let waiver = DialogueWaiver(basis: basis, reason: reason, dueOn: dueOn)
            try options.apply(.dialogueWaived(waiver), to: proposal, as: .pyb)
        }
    }
}
