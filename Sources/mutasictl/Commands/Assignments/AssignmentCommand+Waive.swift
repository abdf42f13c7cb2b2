import ArgumentParser
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment waive`: the PPK does without a document that was put off.
    struct Waive: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "waive",
            abstract: Phrase.assignmentWaivePurpose.text,
            discussion: Phrase.assignmentWaiveManual.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Argument(
            help: ArgumentHelp(.assignmentWaiveItemHelp, valueName: "item")
        )
        var item: DeferredItem

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.apply(assignment, as: .ppk) { _ in .waive(item, reason: reason) }
        }
    }
}
