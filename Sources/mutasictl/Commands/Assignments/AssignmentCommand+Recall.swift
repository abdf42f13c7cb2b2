import ArgumentParser
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment recall`: the person is called back before the end.
    struct Recall: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recall",
            abstract: Phrase.assignmentRecallPurpose.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.apply(assignment, as: .hrOperator, reason: reason) { .recall(on: $0) }
        }
    }
}
