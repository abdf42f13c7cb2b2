import ArgumentParser
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment deliver`: a document that was put off has come.
    struct Deliver: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "deliver",
            abstract: Phrase.assignmentDeliverPurpose.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Argument(help: ArgumentHelp(.assignmentDeliverItemHelp, valueName: "item"))
        var item: DeferredItem

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.apply(assignment, as: .hrOperator) { _ in .deliver(item) }
        }
    }
}
