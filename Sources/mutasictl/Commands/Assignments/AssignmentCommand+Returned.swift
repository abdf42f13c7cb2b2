import ArgumentParser
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment returned`: the person is back in their own post.
    struct Returned: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "returned",
            abstract: Phrase.assignmentReturnedPurpose.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Option(
            help: ArgumentHelp(.assignmentReturnedOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.apply(assignment, as: .hrOperator) { today in
                guard (on ?? today) <= today else { throw ValidationError(Phrase.dayInFuture.text) }
                return .returned(on: on ?? today)
            }
        }
    }
}
